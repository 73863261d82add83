import type { AnswersResult } from '../../interview/answers-file.ts';
import type { MissingAnswer } from '../../interview/missing-answers.ts';

/** All that is wrong and all that is missing in an answers file, in one message. Nothing was written. */
export function answersReport(
  file: string,
  { problems, missing }: Pick<AnswersResult, 'problems' | 'missing'>,
): string {
  const lines = [`No design was written from ${file}.`];
  if (problems.length > 0) lines.push('', 'What is wrong:');
  for (const { line, key, message, help } of problems) {
    lines.push(`  ${file}:${line}${key === '' ? '' : ` ${key}`}`, `    ${message} ${help}`);
  }
  if (missing.length > 0)
    lines.push('', `What is missing (${missing.length} essential ${missing.length === 1 ? 'answer' : 'answers'}):`);
  for (const answer of missing) lines.push(...missingLines(answer));
  if (missing.length > 0) {
    lines.push('', 'What is not known yet is an answer too: {not_known_yet: what is missing, who finds out, by when}.');
  }
  return `${lines.join('\n')}\n`;
}

function missingLines({ key, number, text, scope, fields }: MissingAnswer): string[] {
  const about = [number === undefined ? '' : `question ${number}`, scope ?? '']
    .filter((part) => part !== '')
    .join(', ');
  return [
    `  ${key}${about === '' ? '' : ` (${about})`}: ${text}`,
    ...(number === undefined ? [] : [`    Empty: ${fields.join(', ')}`]),
  ];
}
