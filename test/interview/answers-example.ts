import { readFileSync } from 'node:fs';

const page = readFileSync(new URL('../../docs/answers-file.md', import.meta.url), 'utf8');

/** The complete answers file that docs/answers-file.md shows. */
export const completeAnswers: string = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
