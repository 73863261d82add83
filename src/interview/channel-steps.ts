import type { Design } from '../design/design.generated.ts';
import { fieldAt } from '../design/fields.ts';
import { nextId } from '../design/ids.ts';
import { listOf } from '../design/values.ts';
import type { Knowledge } from '../knowledge/open-knowledge.ts';
import type { LikelihoodRow } from '../knowledge/types.generated.ts';
import { type Asking, type FoundStep, stateOf, stepsOf } from './field-steps.ts';
import type { Wording } from './wording.ts';

/** What the library says of one channel for one chosen type. A hint: it is shown and never written. */
export interface ChannelHint {
  readonly type: string;
  readonly likelihood?: 'high' | 'medium' | 'low';
  readonly looksLike: string;
  readonly mitigation?: string;
  readonly watchedBy?: string;
}

const CHANNELS = ['location', 'route', 'target-group', 'form', 'method', 'perpetrator', 'timing'] as const;
export type MovingChannel = (typeof CHANNELS)[number];
const RANK = { high: 0, medium: 1, low: 2 } as const;

/** What the library says of a channel: for each chosen type, else in general. */
export function channelHints(channel: string, design: Design, knowledge: Knowledge): readonly ChannelHint[] {
  const table = knowledge.displacement();
  const hints = listOf(design.responses).flatMap(({ type }) => {
    const row: LikelihoodRow | undefined = table.likelihood.find((entry) => entry.type === type);
    const own = (knowledge.activity(type)?.channels ?? []).filter((entry) => entry.channel === channel);
    const usual = row?.[channel as MovingChannel];
    return own.map((entry) => {
      const likelihood = entry.likelihood ?? usual;
      return {
        type,
        looksLike: entry.looks_like,
        ...(likelihood === undefined ? {} : { likelihood }),
        ...(entry.mitigation === undefined ? {} : { mitigation: entry.mitigation }),
        ...(entry.watched_by === undefined ? {} : { watchedBy: entry.watched_by }),
      };
    });
  });
  if (hints.length > 0) return hints;
  const general = table.channels.find((entry) => entry.channel === channel);
  return general ? [{ type: 'other', looksLike: general.looks_like, watchedBy: general.how_to_see }] : [];
}

/**
 * Displacement, channel by channel: those the library holds more likely for the chosen types first. An entry answers
 * its channel; one entry `none` with its reason answers them all.
 */
export function channelSteps(design: Design, knowledge: Knowledge, wording: Wording, asking: Asking): FoundStep[] {
  const entries = listOf(design.displacement);
  const cannotMove = entries.some(({ channel }) => channel === 'none');
  const existing = stepsOf(
    { at: 'displacement', fields: ['likelihood', 'what'] },
    { ...asking, scope: { ...asking.scope, existing: 'all' } },
  );
  const rank = (channel: string) =>
    Math.min(
      3,
      ...channelHints(channel, design, knowledge).map(({ likelihood }) => (likelihood ? RANK[likelihood] : 3)),
    );
  const ordered = [...CHANNELS].sort((a, b) => rank(a) - rank(b));
  const field = fieldAt(['displacement', 0, 'channel']);
  if (!field) throw new Error('schemas/design.schema.json: displacement[].channel is missing.');
  const asked = ordered.map((channel): FoundStep => {
    const index = entries.length;
    const isAnswered = cannotMove || entries.some((entry) => entry.channel === channel);
    return {
      ...wording.shown,
      id: `displacement/${channel}`,
      section: asking.section,
      scope: channel,
      help: { description: field.description, ...wording.help },
      field,
      form: 'channel',
      channel,
      pointer: ['displacement', index, 'channel'],
      state: isAnswered ? 'answered' : entries.length > 0 ? 'open' : stateOf(design, ['displacement']),
      // One entry, or one reason, is an answer to the question; the other channels are asked all the same.
      essential: entries.length === 0 && channel === ordered[0],
      optional: false,
      missing: [{ pointer: ['displacement', index], seed: { id: nextId(design, 'D') } }],
      entries: [],
      also: [],
      unknownAt: ['displacement'],
      markerAt: ['displacement'],
      named: true,
    };
  });
  return [...existing, ...asked];
}
