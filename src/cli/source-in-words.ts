import type { Knowledge } from '../knowledge/open-knowledge.ts';

/** On whose authority a rule stands, in words: a work, a lesson of the knowledge, or ctip's own judgement. */
export function sourceInWords(key: string, knowledge: Knowledge): string {
  if (key === 'proposed') return "ctip's own judgement";
  const source = knowledge.source(key);
  if (source?.label) return source.label;
  if (source) return `${shortName(source.author ?? source.publisher ?? source.title)} ${source.year ?? 'n.d.'}`;
  return /^[A-Z0-9]+-L\d+$/.test(key) ? `lesson ${key}` : key;
}

/** The first of several authors, and a body without the explanation in brackets behind its short name. */
function shortName(author: string): string {
  const short = author.replace(/\s*\([^)]*\)/g, '');
  const names = short.split(/,? and |; /);
  return names.length > 2 ? `${names[0]} et al.` : short;
}
