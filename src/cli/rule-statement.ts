import { readAsset } from './assets.ts';

/** What a rule says in one sentence: the line on its page that begins with ">". */
export function ruleStatement(rule: string): string {
  const line = readAsset(`./rules/${rule}.md`)
    .split('\n')
    .find((text) => text.startsWith('> '));
  return line?.slice(2) ?? '';
}
