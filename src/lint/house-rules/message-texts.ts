import { didYouMean } from '../../text/did-you-mean.ts';
import type { Wording } from '../../yaml/yaml-kind.ts';
import type { MessageText } from '../message.ts';
import type { ReadTest } from './checks/check.ts';

/** What may stand in the braces of a message. */
const PLACEHOLDERS = ['id', 'field', 'value', 'expected'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];
const FORMS = ['quoted', 'list'];

const BRACES = /\{([^{}]*)\}?/g;

/**
 * What is wrong with the placeholders of a text: unknown ones, and such as the check has nothing for.
 *
 * @param check undefined where the check itself could not be read
 */
export function placeholderFaults(text: string, check: ReadTest | undefined): Wording[] {
  return [...text.matchAll(BRACES)].flatMap(([whole, inner = '']): Wording[] => {
    const [name = '', form, ...more] = inner.split(':');
    const isKnown = PLACEHOLDERS.some((known) => known === name);
    if (!isKnown || !whole.endsWith('}'))
      return [
        {
          message: `There is no placeholder "${whole}".${didYouMean(name, PLACEHOLDERS)}`,
          help: `The placeholders are ${PLACEHOLDERS.map((known) => `{${known}}`).join(', ')}; a text cannot hold other braces.`,
        },
      ];
    if (more.length > 0 || (form !== undefined && !FORMS.includes(form)))
      return [
        {
          message: `"${inner.slice(name.length + 1)}" is no form of a placeholder.${didYouMean(form ?? '', FORMS)}`,
          help: `Write {${name}}, or {${name}:quoted} for quotation marks around it.`,
        },
      ];
    const lacks =
      check !== undefined &&
      ((name === 'value' && !check.hasValue) ||
        (name === 'field' && check.field === undefined) ||
        (name === 'expected' && check.expected === undefined));
    return lacks
      ? [
          {
            message: `The check has nothing to put in place of {${name}}.`,
            help:
              name === 'value'
                ? 'Remove it; a test of presence, and tests joined by all or any, show no value.'
                : 'Remove it; tests joined by all or any speak of several fields.',
          },
        ]
      : [];
  });
}

/** Which placeholders the texts use; only these are handed to a message, so that a finding is known by nothing else. */
export function placeholdersIn(...texts: readonly string[]): ReadonlySet<Placeholder> {
  return new Set(PLACEHOLDERS.filter((name) => texts.some((text) => new RegExp(`\\{${name}[:}]`).test(text))));
}

/**
 * The texts as the catalogue of messages has them. What was expected is the rule's own words: it is shown even where a
 * report leaves out what the design says.
 */
export function messageText(message: string, help: string, expected: string | undefined): MessageText {
  const own = (text: string) => text.replace(/\{expected(?::\w+)?\}/g, '{expected:words}');
  return { message: own(message), help: own(help), words: expected === undefined ? {} : { expected } };
}
