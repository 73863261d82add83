import type { Design, Pattern, Perpetrator } from '../../../design/design.generated.ts';
import { type Placed, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, isYes, listOf } from '../../../design/values.ts';
import type { Report, Rule } from '../../rule.ts';

export const rule: Rule = {
  id: 'fragile-setting-is-analysed',
  category: 'logic',
  core: false,
  severity: { concept: 'note', proposal: 'warning', approval: 'warning' },
  sources: ['gpc-2020', 'ohchr-2002'],
  serves: [],
  check({ design, report }) {
    const programme = groupOf(design.programme);
    if ((!programme && isAnswered(design.programme)) || isAnswered(programme?.setting_analysis)) return;
    const at = ['programme', 'setting_analysis'];
    const found = signOf(design);
    if (found) report({ ...found, at, missing: [at] });
  },
};

/** What makes the setting a dangerous one; a card that is private speaks only where nothing else does. */
function signOf(design: Design): Omit<Report, 'at'> | undefined {
  const settings = listOf(groupOf(design.programme)?.setting).filter((setting) => setting !== 'stable');
  const cards = officialsIn(design);
  const open = cards.filter(({ card }) => !isYes(card.value.private));
  const shown = open.length > 0 || settings.length > 0 ? open : cards;
  const patterns = [...new Set(shown.map(({ pattern }) => pattern))];
  const related = [
    ...(settings.length > 0 ? [['programme', 'setting']] : []),
    ...shown.map(({ card }) => card.pointer),
  ];
  if (settings.length > 0) {
    return { message: patterns.length > 0 ? 'both' : 'setting', args: { settings, patterns }, related };
  }
  return patterns.length > 0 ? { message: 'authority', args: { patterns }, related } : undefined;
}

/** Officials and the state among the perpetrators, each with the pattern it belongs to. */
function officialsIn(design: Design): { pattern: string; card: Placed<Perpetrator> }[] {
  return placed<Pattern>(design.patterns, ['patterns']).flatMap(({ value, pointer }) =>
    placed<Perpetrator>(value.perpetrators, [...pointer, 'perpetrators'])
      .filter(({ value: { kind, role } }) => kind === 'official' || kind === 'state' || role === 'corrupt-official')
      .map((card) => ({ pattern: value.id, card })),
  );
}
