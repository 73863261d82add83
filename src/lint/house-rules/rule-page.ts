import type { MessageText } from '../message.ts';
import { STAGES } from '../rule-set.ts';
import type { HouseRule } from './compile-rule.ts';

/** The examples of a rule as they stand in its file. */
export interface ExampleTexts {
  readonly failing: string;
  readonly passing: string;
}

/** The page of a house rule, as Markdown, in the order of the pages of built-in rules. */
export function rulePage(rule: Omit<HouseRule, 'page'>, examples: ExampleTexts): string {
  const severities = STAGES.map((stage) => `${stage} ${rule.severity[stage]}`).join(', ');
  const section = (title: string, text: string) => `## ${title}\n\n${text}\n`;
  return [
    `# ${rule.id}\n`,
    `> ${onOneLine(rule.statement)}\n`,
    `Category: house · ${severities}\n`,
    section('Why', onOneLine(rule.wording?.why ?? '')),
    section('Authority', `${rule.sources.map(onOneLine).join('; ')}.`),
    section('How to mend it', onOneLine(withWords(rule.wording?.messages.finding))),
    section('Failing example', inFence(examples.failing)),
    section('Passing example', inFence(examples.passing)),
  ].join('\n');
}

/** The help without placeholders: a page speaks of no element in particular. */
function withWords(text: MessageText | undefined): string {
  const words: Readonly<Record<string, string>> = {
    ...text?.words,
    id: 'the entry',
    value: 'what stands there',
    field: 'the field',
  };
  return (text?.help ?? '').replace(/\{([a-z]+)(?::\w+)?\}/g, (_, name: string) => words[name] ?? '');
}

/** Words of an organisation: Markdown as they write it, but never HTML and never a second paragraph. */
const onOneLine = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/<(?=[a-z/!?])/gi, '\\<');

function inFence(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}\n${fence}`;
}
