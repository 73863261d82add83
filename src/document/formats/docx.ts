import {
  AlignmentType,
  Document,
  Footer,
  Header,
  InternalHyperlink,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { xmlText } from '../../text/xml-text.ts';
import type { Paper, Section } from '../paper.ts';
import { blockElements, factTable } from './docx-blocks.ts';
import { BULLETS, COLOUR, DOCUMENT_STYLES } from './docx-styles.ts';
import { reproducible } from './reproducible-archive.ts';
import { SectionBookmark } from './section-bookmark.ts';

/** A4 in twentieths of a point, with margins of two centimetres. */
const PAGE = { width: 11906, height: 16838, margin: 1134 };
const WIDTH = PAGE.width - 2 * PAGE.margin;
const WIDE = PAGE.height - 2 * PAGE.margin;

/**
 * A paper as a Word document: A4, headings that Word's navigation knows, wide chapters across.
 *
 * @returns the same bytes for the same paper on every machine
 */
export async function paperAsDocx(paper: Paper): Promise<Uint8Array> {
  const creator = xmlText(paper.organisation ?? '');
  const document = new Document({
    title: xmlText(paper.title),
    creator,
    lastModifiedBy: creator,
    styles: DOCUMENT_STYLES(documentLanguage(paper.language)),
    numbering: BULLETS,
    sections: parts(paper).map((part, i) => sectionOptions(paper, part, i === 0)),
  });
  const packed = await Packer.toArrayBuffer(document);
  return reproducible(new Uint8Array(packed), paper.date, documentLanguage(paper.language));
}

/** Word wants a region; a paper in English is written in British spelling. */
const documentLanguage = (language: string) => (language === 'en' ? 'en-GB' : xmlText(language));

type Element = Paragraph | Table;

/** A run of chapters on pages of one orientation. */
interface Part {
  readonly wide: boolean;
  readonly elements: Element[];
}

function parts(paper: Paper): Part[] {
  const all: Part[] = [{ wide: false, elements: opening(paper) }];
  for (const [i, section] of paper.sections.entries()) {
    const wide = section.wide ?? false;
    let part = all.at(-1);
    if (!part || part.wide !== wide) {
      part = { wide, elements: [] };
      all.push(part);
    }
    part.elements.push(...chapter(section, i, wide));
  }
  const last = all.at(-1);
  last?.elements.push(new Paragraph({ style: 'Closing', children: [new TextRun(xmlText(paper.closing))] }));
  return all;
}

/** A title page and the list of chapters; in a paper without such a list the first chapter follows on the same page. */
function opening(paper: Paper): Element[] {
  const { title, subtitle, organisation, facts, furniture } = paper;
  const above = new Paragraph({ style: 'TitleAbove', children: [new TextRun(xmlText(organisation ?? ''))] });
  const titles = [
    new Paragraph({ style: 'Title', children: [new TextRun(xmlText(title))] }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: [new TextRun(xmlText(subtitle))] })] : []),
  ];
  if (furniture.contents === undefined) return [...(organisation ? [above] : []), ...titles, factTable(facts, WIDTH)];
  const pageBreak = new Paragraph({ children: [new PageBreak()] });
  return [above, ...titles, factTable(facts, WIDTH), pageBreak, ...contents(paper, furniture.contents)];
}

/** A list of links rather than a field: a field is empty until Word is asked to fill it. */
function contents({ sections }: Paper, heading: string): Element[] {
  return [
    new Paragraph({ style: 'ContentsHeading', children: [new TextRun(heading)] }),
    ...sections.map(
      (section, i) =>
        new Paragraph({
          style: 'Contents',
          children: [
            new InternalHyperlink({
              anchor: anchor(section, i),
              children: [new TextRun({ text: xmlText(section.title), color: COLOUR.deep })],
            }),
          ],
        }),
    ),
  ];
}

/** Names of bookmarks begin with a letter and hold no hyphen. */
const anchor = (section: Section, i: number) => `section_${i + 1}_${section.id.replaceAll('-', '_')}`;

function chapter(section: Section, i: number, wide: boolean): Element[] {
  const title = new SectionBookmark(anchor(section, i), i + 1, new TextRun(xmlText(section.title)));
  return [
    new Paragraph({ style: 'Heading1', children: [title] }),
    ...section.blocks.flatMap((block, at) => blockElements(block, section.blocks[at + 1], wide ? WIDE : WIDTH, wide)),
  ];
}

function sectionOptions(paper: Paper, part: Part, first: boolean): ISectionOptions {
  const header = new Paragraph({ style: 'Header', children: [new TextRun(shortened(xmlText(paper.title)))] });
  const { page, pageOf } = paper.furniture;
  const footer = new Paragraph({
    style: 'Footer',
    alignment: AlignmentType.RIGHT,
    children: [new TextRun({ children: [`${page} `, PageNumber.CURRENT, ` ${pageOf} `, PageNumber.TOTAL_PAGES] })],
  });
  return {
    properties: {
      titlePage: first,
      page: {
        // The library turns width and height round for a landscape page.
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: part.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: PAGE.margin,
          right: PAGE.margin,
          bottom: PAGE.margin,
          left: PAGE.margin,
          header: 567,
          footer: 567,
        },
      },
    },
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children: part.elements,
  };
}

/** A header holds one line. */
function shortened(title: string): string {
  const characters = [...title.replace(/\s+/g, ' ')];
  return characters.length <= 100 ? characters.join('') : `${characters.slice(0, 99).join('').trimEnd()}…`;
}
