import { describe, expect, it } from 'vitest';
import type { Design } from '../../../src/design/design.generated.ts';
import type { ProposalFinding } from '../../../src/export/finding.ts';
import { proposalView } from '../../../src/export/proposal.ts';
import type { Pointer } from '../../../src/yaml/pointer.ts';
import { knowledge } from '../../support/knowledge.ts';
import { schemaErrors } from '../../support/schema-errors.ts';
import { sectionText } from '../designs.ts';

const design: Design = {
  ctip: 1,
  landscape: { not_known_yet: null },
  knowledge_used: { not_known_yet: 'We read on in May.' },
  risks: [
    { id: 'R1', text: 'A private risk.', private: 'yes' },
    { id: 'R2', text: 'An open risk.', mitigation: { not_known_yet: 'The partners meet in June.' } },
  ],
};

const at = (pointer: Pointer, severity?: ProposalFinding['severity']): ProposalFinding => ({
  rule: 'some-rule',
  message: 'It is weak.',
  help: 'Mend it.',
  pointer,
  ...(severity ? { severity } : {}),
});

const findingsShown = (...findings: ProposalFinding[]) => {
  const lines = sectionText(proposalView(design, knowledge, findings), 'open-points');
  return lines.includes('Findings') ? lines.slice(lines.indexOf('Findings') + 2) : undefined;
};

describe('the findings of the annex', () => {
  it('say in words how much weight they have', () => {
    expect(findingsShown(at(['patterns'], 'error'), at(['patterns'], 'warning'), at(['patterns'], 'note'))).toEqual([
      'patterns / some-rule | Has to be mended / It is weak. | Mend it.',
      'patterns / some-rule | Should be mended / It is weak. | Mend it.',
      'patterns / some-rule | To think about / It is weak. | Mend it.',
    ]);
    expect(findingsShown(at(['patterns']))).toEqual(['patterns / some-rule | It is weak. | Mend it.']);
  });

  it('do not repeat an open point, nor what lies within one', () => {
    expect(findingsShown(at(['knowledge_used']), at(['knowledge_used', 0, 'grade']))).toBeUndefined();
    // Places are those of the design as it was read, before private entries were taken out.
    expect(findingsShown(at(['risks', 1, 'mitigation']))).toBeUndefined();
  });

  it('stay where the open point says nothing, lies below or stands elsewhere', () => {
    const kept = [at(['landscape']), at(['risks', 1]), at(['risks', 1, 'owner'])];
    expect(findingsShown(...kept)).toHaveLength(3);
  });
});

it('reads a valid design', () => {
  expect(schemaErrors(design)).toEqual([]);
});
