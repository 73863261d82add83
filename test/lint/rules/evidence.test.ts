import { describe, expect, it } from 'vitest';
import { rule } from '../../../src/lint/rules/earlier-work-changes-design/rule.ts';
import { findingsOf } from '../../support/findings-of.ts';

const REASON = 'Searched three libraries in April 2026 and found nothing.';
const used = (entries: string, responses = '') =>
  `stage: approval\nknowledge_used: ${entries}${responses ? `\nresponses: [{type: awareness}, {type: ${responses}}]` : ''}`;

describe('earlier-work-changes-design', () => {
  it.each<[string, string, string[]]>([
    ['nothing', 'stage: approval', ['error /knowledge_used']],
    ['new ground, with where was searched', used(`{does_not_apply: ${REASON}}`), []],
    ['not known yet', used('{not_known_yet: The institute searches until May.}'), ['error /knowledge_used']],
    [
      'cited without a change',
      used('[{id: K1, grade: opinion, design_change: C}, {id: K2, grade: trial}]'),
      ['error /knowledge_used/1/design_change'],
    ],
    ['only opinion', used('[{id: K1, grade: opinion, design_change: C}]'), ['error /knowledge_used']],
    ['lived experience counts', used('[{id: K1, grade: lived, design_change: C}]'), []],
    [
      'one change is enough, and what nothing follows from is a note',
      used('[{id: K1, grade: trial}, {id: K2, grade: practice, design_change: C}]'),
      ['note /knowledge_used/0/design_change'],
    ],
    [
      'a plan without its predecessor',
      used('[{id: K1, kind: research, grade: lived, design_change: C}]', 'national-plan'),
      ['error /knowledge_used'],
    ],
    [
      'a law without its predecessor',
      used('[{id: K1, kind: previous-evaluation, activity_types: [awareness], design_change: C}]', 'legal-framework'),
      ['error /knowledge_used'],
    ],
    [
      'an entry on the plan',
      used('[{id: K1, kind: research, activity_types: [national-plan], design_change: C}]', 'national-plan'),
      [],
    ],
    [
      'an evaluation that names no type',
      used('[{id: K1, kind: previous-evaluation, design_change: C}]', 'national-plan'),
      [],
    ],
    [
      'an opinion on the plan',
      used(
        '[{id: K1, grade: opinion, kind: research, activity_types: [national-plan]}, {id: K2, kind: research, grade: lived, design_change: C}]',
        'national-plan',
      ),
      ['error /knowledge_used'],
    ],
  ])('%s', (_, yaml, expected) => {
    expect(findingsOf(rule, yaml)).toEqual(expected);
  });
});
