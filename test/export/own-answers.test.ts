import { describe, expect, it } from 'vitest';
import type { Design } from '../../src/design/design.generated.ts';
import { proposalView } from '../../src/export/proposal.ts';
import { knowledge as builtIn } from '../support/knowledge.ts';
import { withOwn } from '../support/own-knowledge.ts';
import { SECRET, sectionText, withSecrets } from './designs.ts';

const { knowledge, said } = withOwn({
  'type.yaml': `kind: additions
organisation: Quay Network
type: awareness
questions:
  - {code: QN-Q01, group: g, ask: concept, text: When do people pay?, home: ["responses[].answers.x_payment"], mark: field}
`,
  'every.yaml': `kind: additions
organisation: Quay Network
questions:
  - {code: QN-Q11, group: g, ask: concept, text: Whom did you ask?, home: ["patterns[].answers.x_asked"], mark: field}
`,
});

const design = (payment: unknown, asked: unknown, type = 'awareness') =>
  ({
    ctip: 1,
    patterns: [{ id: 'TP1', answers: { x_asked: asked, x_note: `${SECRET} note` } }],
    responses: [{ type, answers: { x_payment: payment, x_note: `${SECRET} note` } }],
  }) as unknown as Design;

describe("the answers to an organisation's own questions", () => {
  it('are printed under their question, where the other answers stand', () => {
    expect(said).toEqual([]);
    const view = proposalView(design('Before they leave.', { answer: 'Crew leaders', why: 'They hire.' }), knowledge);
    const approach = sectionText(view, 'approach');
    expect(approach.slice(approach.indexOf('When do people pay?')).slice(0, 2)).toEqual([
      'When do people pay?',
      'Before they leave.',
    ]);
    const problem = sectionText(view, 'problem');
    expect(problem.slice(problem.indexOf('Whom did you ask?')).slice(0, 2)).toEqual([
      'Whom did you ask?',
      'Crew leaders. They hire.',
    ]);
    expect(JSON.stringify(view)).not.toContain(SECRET);
  });

  it('say what is not known yet and what does not apply', () => {
    const view = proposalView(
      design({ not_known_yet: 'the survey, June' }, { does_not_apply: 'Nobody was there to ask.' }),
      knowledge,
    );
    expect(sectionText(view, 'approach').join('\n')).toContain('the survey, June');
    expect(sectionText(view, 'problem').join('\n')).toContain('Nobody was there to ask.');
  });

  it.each([
    ['private', design({ answer: `${SECRET} x`, private: 'yes' }, { answer: `${SECRET} y`, private: true }), knowledge],
    ['of a response to which the question is not put', design(`${SECRET} x`, undefined, 'livelihoods'), knowledge],
    ['a note of some other form', design([{ who: `${SECRET} x` }], { a: { b: `${SECRET} y` } }), knowledge],
    ['without the folder in which the question stands', design(`${SECRET} x`, `${SECRET} y`), builtIn],
    ['held privately', design({ held_privately: `2026, ${SECRET}` }, undefined), knowledge],
  ] as const)('stay out of the document where they are %s', (_, of, known) => {
    expect(JSON.stringify(proposalView(of, known))).not.toContain(SECRET);
  });

  it('leave no heading behind where they are private or no text', () => {
    for (const value of [{ answer: `${SECRET} x`, private: 'yes' }, [{ who: 'x' }], { a: 1 }, [['x']]]) {
      const text = JSON.stringify(proposalView(design(value, value), knowledge));
      expect(text).not.toContain('When do people pay?');
      expect(text).not.toContain('Whom did you ask?');
    }
  });

  it('open no door to anything else that is private', () => {
    expect(JSON.stringify(proposalView(withSecrets(), knowledge))).not.toContain(SECRET);
  });
});
