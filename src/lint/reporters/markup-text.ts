import { xmlText } from '../../text/xml-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text from outside as the content of an element of XML or HTML. */
export const markupText = (text: string): string => xmlText(text).replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');

/** A text from outside as the value of an attribute in quotation marks; parsers would turn line ends into spaces. */
export const markupAttribute = (text: string): string =>
  xmlText(text).replace(/[&<>"'\n\t]/g, (sign) => ENTITIES[sign] ?? '');
