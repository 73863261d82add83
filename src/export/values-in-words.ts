import type { Indicator, Target } from '../design/design.generated.ts';
import { groupOf, isYes, listOf } from '../design/values.ts';
import type { Line } from '../document/paper.ts';
import { joined, missing, plain, quiet } from '../document/pieces.ts';
import { byParty, dated, inSentence, labels, type Need, stated, type Writer } from './writer.ts';

/** A value of an indicator as its measure says: `45%`, `EUR 5,000`, `12 of 15 offices`, yes or no, a text. */
export function indicatorValue(w: Writer, indicator: Indicator, value: unknown): string | undefined {
  if (typeof value === 'number') {
    if (indicator.measure === 'percent') return `${w.number(value)}%`;
    return indicator.measure === 'money' ? w.money(value) : w.number(value);
  }
  if (typeof value === 'boolean' || value === 'yes' || value === 'no') return w.yesNo(value);
  return typeof value === 'string' ? value : undefined;
}

/** The value before and where it comes from, or the plan to measure it. */
export function baselineLines(w: Writer, indicator: Indicator, need: Need): Line[] {
  const { baseline: field } = indicator;
  const baseline = groupOf(field);
  if (!baseline) {
    const line = stated(w, field, need, () => undefined);
    return line ? [line] : [];
  }
  const value = stated(w, baseline.value ?? baseline.text, 'never', (given) => indicatorValue(w, indicator, given));
  if (value) {
    const date = dated(w, baseline.date, 'never');
    const source = byParty(w, baseline.source, 'never');
    const origin = [date, source].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
    return [value, ...(origin.length > 0 ? [[quiet(origin.join('; '))]] : [])];
  }
  if (isYes(baseline.at_intake)) return [[plain(w.words.indicator.atIntake)]];
  const due = dated(w, baseline.due, 'never');
  if (!due) return [[missing(w.words.notStated)]];
  const who = byParty(w, baseline.who, 'never');
  const how = stated(w, baseline.how, 'never');
  const details = [who, how].flatMap((line) => (line ? [line.map(({ text }) => text).join('')] : []));
  return [
    [plain(w.words.indicator.baselineDue(due.map(({ text }) => text).join('')))],
    ...(details.length > 0 ? [[quiet(details.join('; '))]] : []),
  ];
}

/** Milestones and target, one line each. */
export function targetLines(w: Writer, indicator: Indicator, need: Need): Line[] {
  const targets = listOf<Target>(indicator.targets);
  if (targets.length === 0) {
    const line = stated(w, indicator.targets, need, () => undefined);
    return line ? [line] : [];
  }
  const lines = targets.map((target): Line => {
    const value = stated(w, target.value ?? target.text, 'proposal', (given) => indicatorValue(w, indicator, given));
    const by = dated(w, target.by, 'never');
    return joined(value, by && [quiet(w.words.indicator.by(by.map(({ text }) => text).join('')))]) ?? [];
  });
  return indicator.basis ? [...lines, basisLine(w, indicator)] : lines;
}

function basisLine(w: Writer, indicator: Indicator): Line {
  const basis = stated(w, indicator.basis, 'never', (value) => inSentence(w.label('target-basis', value)));
  return basis ? [quiet(`${w.words.indicator.basis} ${basis.map(({ text }) => text).join('')}`)] : [];
}

/** What is measured, of what, which way is better, split by what. */
export function indicatorLines(w: Writer, indicator: Indicator): (Line | undefined)[] {
  const text = stated(w, indicator.text, 'concept');
  const unit = stated(w, indicator.unit, 'proposal');
  const measure = stated(w, indicator.measure, 'never', (value) => w.label('measure', value));
  const direction = stated(w, indicator.direction, 'never', (value) => inSentence(w.label('direction', value)));
  const outOf = stated(w, indicator.out_of, 'never');
  const detail = [measure && unit ? [...measure, plain(': '), ...unit] : (unit ?? measure), outOf, direction];
  const split = labels(w, 'dimension', indicator.disaggregation, 'never');
  const said = detail.flatMap((line) => (line ? [line.map((piece) => piece.text).join('')] : []));
  return [
    joined([quiet(indicator.id)], text),
    said.length > 0 ? [quiet(said.join('; '))] : undefined,
    split && [quiet(`${w.words.indicator.split} ${split.map(({ text: by }) => inSentence(by)).join('')}`)],
  ];
}
