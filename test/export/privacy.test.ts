import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writePaper } from '../../src/document/write-paper.ts';
import { proposalView } from '../../src/export/proposal.ts';
import { withoutPrivate } from '../../src/export/without-private.ts';
import { knowledge } from '../support/knowledge.ts';
import { schemaErrors } from '../support/schema-errors.ts';
import { SECRET, sectionText, withSecrets } from './designs.ts';

const findings = [
  { rule: 'open-one', message: 'OC1 has no indicator.', pointer: ['logframe', 'outcomes', 0] },
  { rule: 'hidden-one', message: 'This place is private.', pointer: ['risks', 0, 'text'] },
  { rule: 'hidden-one', message: 'Held.', pointer: ['programme', 'setting_analysis'] },
  { rule: 'hidden-one', message: 'Related to a private place.', pointer: ['programme'], related: [['risks', 0]] },
  { rule: 'hidden-one', message: `It quotes "${SECRET} assumption".`, pointer: ['logframe'] },
  { rule: 'hidden-one', message: 'It names OC1-A2.', pointer: ['logframe'] },
];

describe('what may not be printed', () => {
  const view = proposalView(withSecrets(), knowledge, findings);

  it('is in a design that is valid, and is there to be found', () => {
    expect(schemaErrors(withSecrets())).toEqual([]);
    expect(JSON.stringify(withSecrets()).split(SECRET).length).toBeGreaterThan(20);
  });

  it('is not in the view, nor in Markdown, nor in any part of the Word document', async () => {
    expect(JSON.stringify(view)).not.toContain(SECRET);
    const markdown = String(await writePaper(view, 'md'));
    expect(markdown).toContain('open broker');
    expect(markdown).not.toContain(SECRET);
    const docx = await writePaper(view, 'docx');
    const parts = Object.values(unzipSync(docx as Uint8Array)).map((content) => strFromU8(content));
    expect(parts.join('')).toContain('open broker');
    expect(parts.join('')).not.toContain(SECRET);
  });

  it('is not hinted at: no reference, no heading, no gap, no number', async () => {
    const markdown = String(await writePaper(view, 'md'));
    for (const hint of ['OC1-A2', 'R1', 'HM1', 'hidden-one', 'r-hidden', 'Which social norms']) {
      expect(markdown, hint).not.toContain(hint);
    }
    expect(sectionText(view, 'displacement')).not.toContain('Risks');
    expect(sectionText(view, 'problem')).not.toContain('Demand');
    expect(sectionText(view, 'open-points')).toContain('OC1 / open-one | OC1 has no indicator. | ');
  });

  it('says of what is held privately only that it is', () => {
    expect(sectionText(view, 'problem')).toContain('Held privately by the organisation.');
    expect(sectionText(view, 'budget')[1]).toBe('Held privately by the organisation.');
  });

  it('leaves places at the region', () => {
    expect(view.facts).toContainEqual({ name: 'Places', lines: [[{ text: 'Ardel (Cambodia)', tone: 'plain' }]] });
    expect(sectionText(view, 'problem').join()).toContain('Border point: Cambodia');
  });
});

it('is taken out before any section reads the design, districts included', () => {
  expect(JSON.stringify(withoutPrivate(withSecrets()).design)).not.toContain(SECRET);
});

it('leaves an open design as it is', () => {
  const design = { ctip: 1, programme: { title: 'A', countries: ['KH'] } } as const;
  expect(withoutPrivate({ ...design, programme: { ...design.programme, countries: ['KH'] } })).toEqual({
    design,
    hidden: [],
    secrets: [],
  });
});
