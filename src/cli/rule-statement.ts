import { readAsset } from './assets.ts';

/** What a rule says in one sentence: the line on its page that begins with ">". */
export const ruleStatement = (rule: string): string => statementIn(readAsset(`./rules/${rule}.md`));

/** The line of a page that begins with ">"; empty where there is none. */
export function statementIn(page: string): string {
  const line = page.split('\n').find((text) => text.startsWith('> '));
  return line?.slice(2) ?? '';
}
