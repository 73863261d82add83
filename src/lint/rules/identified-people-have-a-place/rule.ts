import { endOf } from '../../../design/dates.ts';
import type { Design, ListServiceKind, Service } from '../../../design/design.generated.ts';
import { chosenTypes, outcomesOf, placed } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf, longAnswer, markerOf, numberOf } from '../../../design/values.ts';
import type { Pointer } from '../../../yaml/pointer.ts';
import type { Rule } from '../../rule.ts';

/** Doors through which people come; nobody can be referred to them as a place. */
const DOORS: readonly (ListServiceKind | undefined)[] = [
  'helpline',
  'offer-check',
  'registration',
  'information-desk',
  'complaint-body',
  'interpretation',
];

export const rule: Rule = {
  id: 'identified-people-have-a-place',
  category: 'activity',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['odihr-2022', 'icat-slides-2016'],
  serves: ['A5-R01', 'RF-L6'],
  check({ design, report }) {
    const types = chosenTypes(design);
    if (!types.includes('identification-referral')) return;
    const claims = claimsOfExit(design);
    const [at, ...related] = claims;
    if (at && !types.includes('support-solutions')) report({ at, message: 'claim', related });
    if (isHeld(design.services)) return;
    const services = placed<Service>(design.services, ['services']).filter(({ value }) => !DOORS.includes(value.kind));
    const placesAt = ['services'];
    const counted = services.filter(({ value }) => room(value) !== undefined);
    const wide = counted.filter(({ value }) => room(value) === true);
    const ids = (some: readonly { value: Service }[]) => some.map(({ value }) => value.id);
    const about = (some: readonly { value: Service; pointer: Pointer }[]) => some.map(({ pointer }) => pointer);
    if (services.length === 0) {
      const missing = listOf(design.services).length === 0 ? [placesAt] : [];
      report({ at: placesAt, message: 'none', missing });
    } else if (counted.length === 0) {
      report({ at: placesAt, message: 'uncounted', args: { services: ids(services) }, related: about(services) });
    } else if (wide.length === 0) {
      report({ at: placesAt, message: 'too-few', args: { services: ids(counted) }, related: about(counted) });
    } else if (!wide.some(({ value }) => isFunded(design, value))) {
      report({ at: placesAt, message: 'unfunded', args: { services: ids(wide) }, related: about(wide) });
    } else {
      for (const { value, pointer } of counted) {
        const expected = wanted(value);
        // A reason beside the figure, such as people who come in turn, is an answer.
        if (room(value) !== false || expected === undefined || longAnswer(value.expected)?.why) continue;
        const args = { id: value.id, expected, capacity: numberOf(value.capacity) ?? 0 };
        report({ at: [...pointer, 'capacity'], message: 'short', args });
      }
    }
  },
};

const isHeld = (value: unknown) => markerOf(value)?.name === 'held_privately' && isAnswered(value);

/** Whether the service has room for those expected, the lower end of a range; undefined where one figure is open. */
function room(service: Service): boolean | undefined {
  if (isHeld(service.capacity) || isHeld(service.expected)) return true;
  const people = wanted(service);
  const places = numberOf(service.capacity);
  return people === undefined || places === undefined ? undefined : places >= people;
}

/** How many people are expected at least. */
function wanted({ expected }: Service): number | undefined {
  const from = groupOf(typeof expected === 'object' ? expected : undefined);
  return (from && 'from' in from ? numberOf(from.from) : undefined) ?? numberOf(longAnswer(expected)?.answer);
}

/** Whether money is secured to the end of the programme, if that is known. */
function isFunded(design: Design, { funded_until }: Service): boolean {
  if (funded_until === 'standing' || isHeld(funded_until)) return true;
  const until = endOf(funded_until);
  const end = endOf(groupOf(design.programme)?.end);
  return until !== undefined && (end === undefined || until.time >= end.time);
}

/** Places at which the design claims that more people leave exploitation. */
function claimsOfExit(design: Design): Pointer[] {
  const impact = groupOf(groupOf(design.logframe)?.impact);
  const own = listOf(impact?.framework).includes('area-more-exiting') ? [['logframe', 'impact', 'framework']] : [];
  const outcomes = outcomesOf(design).filter(({ value }) => listOf(value.framework).includes('area-more-exiting'));
  return [...own, ...outcomes.map(({ pointer }) => [...pointer, 'framework'])];
}
