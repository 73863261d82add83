import type { DataSource, Design, KnowledgeUsed, Pattern } from '../../../design/design.generated.ts';
import { type Placed, placed, responsesOf } from '../../../design/elements.ts';
import { isAnswered, isYes, longAnswer, markerOf } from '../../../design/values.ts';
import { type Pointer, valueAt } from '../../../yaml/pointer.ts';
import { gapPlace } from '../../gap-place.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

/** The claims on which a design leans: cause and scale of a pattern, and what a type of action takes for granted. */
const CLAIMS: Readonly<Record<string, readonly string[]>> = {
  pattern: ['risk_factors', 'how_many'],
  awareness: ['information_gap'],
  livelihoods: ['income_compared', 'market'],
  'legal-framework': ['legal_gap'],
  'criminal-justice': ['why_skill'],
};

export const rule: Rule = {
  id: 'claim-has-source',
  category: 'evidence',
  core: false,
  severity: { concept: 'off', proposal: 'warning', approval: 'warning' },
  sources: ['justice-and-care-2021', 'eca-2017'],
  serves: ['A1-R04'],
  check({ design, report }) {
    const sources = sourcesOf(design);
    const undated = new Map<Placed<Source>, string[]>();
    for (const { where, at, keys } of claimants(design)) {
      const faults: Record<'no-source' | 'own-only', string[]> = { 'no-source': [], 'own-only': [] };
      for (const key of keys) {
        const place = [...at, key];
        const value = valueAt(design, place);
        // Nobody has to make a claim, except that information is what people lack.
        if (key === 'information_gap' && unanswered(design, at, [key]).length > 0) {
          report({ at: place, message: 'gap-open', missing: [place] });
        }
        if (!isAnswered(value) || markerOf(value)) continue;
        const cited = longAnswer(value)?.evidence ?? [];
        const found = cited.flatMap((id) => sources.get(id) ?? []);
        const outside = found.filter((source) => !isYes(source.value.own_work));
        const [first] = outside;
        if (cited.length === 0) faults['no-source'].push(key);
        // Ids that lead nowhere are the finding of reference-resolves.
        else if (found.length < cited.length) continue;
        else if (!first) faults['own-only'].push(key);
        else if (!outside.some((source) => isAnswered(source.value.year)))
          undated.set(first, [...(undated.get(first) ?? []), key]);
      }
      for (const message of ['no-source', 'own-only'] as const) {
        const claims = faults[message];
        if (claims.length > 0) report({ at: gapPlace(at, claims).at, message, args: { where, claims } });
      }
    }
    for (const [{ value, pointer }, claims] of undated) {
      const at = [...pointer, 'year'];
      report({ at, message: 'no-year', args: { id: value.id, claims: [...new Set(claims)] }, missing: [at] });
    }
  },
};

type Source = Pick<DataSource & KnowledgeUsed, 'id' | 'year' | 'own_work'>;

/** Every source that can be cited: what is known of a pattern, and what earlier work taught. */
function sourcesOf(design: Design): ReadonlyMap<string, Placed<Source>> {
  const data = placed<Pattern>(design.patterns, ['patterns']).flatMap(({ value, pointer }) =>
    placed<Source>(value.data, [...pointer, 'data']),
  );
  const all = [...data, ...placed<Source>(design.knowledge_used, ['knowledge_used'])];
  return new Map(all.map((source) => [source.value.id, source]));
}

function claimants(design: Design): { where: string; at: Pointer; keys: readonly string[] }[] {
  const patterns = placed<Pattern>(design.patterns, ['patterns']).map(({ value, pointer }) => ({
    where: value.id,
    at: [...pointer, 'answers'],
    keys: CLAIMS.pattern ?? [],
  }));
  const responses = responsesOf(design).map(({ value, pointer }) => ({
    where: value.type,
    at: [...pointer, 'answers'],
    keys: CLAIMS[value.type] ?? [],
  }));
  return [...patterns, ...responses];
}
