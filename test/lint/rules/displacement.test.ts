import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Design } from '../../../src/design/design.generated.ts';
import { lintDesign } from '../../../src/lint/engine.ts';
import type { Stage } from '../../../src/lint/rule.ts';
import { asCatalogued } from '../../../src/lint/rule-set.ts';
import { rule as isConsidered } from '../../../src/lint/rules/displacement-is-considered/rule.ts';
import { rule as isWatched } from '../../../src/lint/rules/displacement-is-watched/rule.ts';

const findings = (yaml: string, stage: Stage, rule = isConsidered) =>
  lintDesign(parse(`ctip: 1\n${yaml}`) as Design, { rules: asCatalogued([rule]), stage });
const severities = (yaml: string, stage: Stage) => findings(yaml, stage).map(({ severity }) => severity);

describe('displacement-is-considered', () => {
  const moving = 'responses: [{type: livelihoods}, {type: criminal-justice}]';
  const others = 'responses: [{type: legal-framework}, {type: other}]';

  it.each([
    ['concept', ['note'], []],
    ['proposal', ['warning'], ['note']],
    ['approval', ['error'], ['warning']],
  ] as const)('asks the other types one step more softly at %s', (stage, strict, soft) => {
    expect(severities(moving, stage)).toEqual(strict);
    expect(severities(others, stage)).toEqual(soft);
  });

  it('names all responses that no entry concerns in one finding, at the highest severity', () => {
    const yaml = `responses: [{type: awareness}, {type: livelihoods}, {type: national-plan}]
displacement: [{id: D1, channel: route, because_of: [awareness]}]`;
    const found = findings(yaml, 'approval');
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        'error',
        'Nothing in displacement says where exploitation could move if the work on livelihoods and the national plan of action goes as planned.',
      ],
    ]);
    expect(found[0]?.related).toEqual([
      ['responses', 1],
      ['responses', 2],
    ]);
    expect(severities(yaml, 'proposal')).toEqual(['warning']);
  });

  it('names only the moving types at concept', () => {
    const [finding, ...more] = findings('responses: [{type: livelihoods}, {type: national-plan}]', 'concept');
    expect(more).toEqual([]);
    expect(finding?.related).toEqual([['responses', 0]]);
  });

  it.each([
    ['an entry about all responses', '[{id: D1, channel: route}]'],
    ['one reasoned sentence', '[{id: D1, channel: none, what: "Legal help moves nobody."}]'],
    ['a reason in place of the list', '{does_not_apply: "Nothing is offered that recruiters could avoid."}'],
    ['an analysis held elsewhere', '{held_privately: "2026-09, safeguarding officer"}'],
  ])('accepts %s', (_, displacement) => {
    expect(findings(`${moving}\ndisplacement: ${displacement}`, 'approval')).toEqual([]);
  });

  it.each([
    ['none without a reason', '[{id: D1, channel: none}]'],
    ['none with a placeholder', '[{id: D1, channel: none, what: tbd}]'],
    ['spread of benefit alone', '[{id: D1, channel: benefit-spread, what: "Others hear of it."}]'],
    ['what is not known yet', '{not_known_yet: The survey is due in May.}'],
  ])('does not accept %s', (_, displacement) => {
    expect(severities(`${moving}\ndisplacement: ${displacement}`, 'approval')).toEqual(['error']);
  });
});

describe('displacement-is-watched', () => {
  const full = 'mitigation: "Open to all.", decision_rule: "If it doubles, the group opens a desk."';
  const watch = (extra: string) => `logframe: {watch: [{id: W1, kind: displacement, measure: rate${extra}}]}\n`;
  const messages = (yaml: string) => findings(yaml, 'approval', isWatched).map(({ message }) => message);
  const entry = (text: string) => `displacement: [{id: D1, ${text}}]`;

  it('is off at concept', () => {
    expect(findings(entry('channel: route, likelihood: high'), 'concept', isWatched)).toEqual([]);
  });

  it.each([
    ['low', 'channel: route, likelihood: low'],
    ['open likelihood', 'channel: route'],
    ['none', 'channel: none, likelihood: high'],
    ['benefit that spreads', 'channel: benefit-spread, likelihood: high'],
    [
      'an indicator held privately',
      `channel: route, likelihood: high, watched_by: {held_privately: "2026-09, lead"}, ${full}`,
    ],
    ['a wrong id', `channel: route, likelihood: high, watched_by: [W9], ${full}`],
  ])('asks nothing of an entry with %s', (_, text) => expect(messages(entry(text))).toEqual([]));

  it('lists what is missing in one finding', () => {
    const yaml =
      watch('') +
      entry('channel: route, likelihood: medium, watched_by: [W1], decision_rule: "If it doubles, we stop."');
    const [finding, ...more] = findings(yaml, 'approval', isWatched);
    expect(more).toEqual([]);
    expect(finding?.message).toContain('medium and still lacks an indicator that looks beyond and a mitigation.');
    expect(finding?.pointer).toEqual(['displacement', 0]);
  });

  it.each([
    ['location', '', 'without a look beyond'],
    ['location', ', looks_beyond: [place]', undefined],
    ['location', ', looks_beyond: [time]', undefined],
    ['location', ', measured_after: {event: programme-end, months: 6}', undefined],
    ['location', ', looks_beyond: {does_not_apply: "The programme covers the whole country."}', undefined],
    ['timing', ', looks_beyond: [place]', 'not after the activities stop'],
    ['timing', ', looks_beyond: [place, time]', undefined],
    ['timing', ', measured_after: {event: programme-end, months: 6}', undefined],
    ['timing', ', measured_after: {event: training, months: 6}', 'not after the activities stop'],
  ])('%s, watched by an indicator with "%s"', (channel, extra, expected) => {
    const found = messages(watch(extra) + entry(`channel: ${channel}, likelihood: high, watched_by: [W1], ${full}`));
    expect(found).toHaveLength(expected ? 1 : 0);
    if (expected) expect(found[0]).toContain(expected);
  });
});
