import type { Design } from '../../../design/design.generated.ts';
import { groupOf } from '../../../design/values.ts';
import { passagesOf } from '../../passages.ts';
import type { Rule } from '../../rule.ts';
import { sensitiveSigns } from '../../sensitive-passages.ts';

/** Published works are named by their titles and authors, and identifiers are no sentences. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'knowledge_used.reference',
  'knowledge_used.link',
  'programme.iati',
  'programme.codes',
  'agreed.hash',
]);

export const rule: Rule = {
  id: 'sensitive-passage-is-reviewed',
  category: 'safeguarding',
  core: false,
  severity: { concept: 'warning', proposal: 'warning', approval: 'warning' },
  sources: ['uniap-2008', 'who-2003'],
  serves: ['RF-S1', 'SG-N1', 'SG-N2', 'SG-N5', 'SG-N8', 'SG-N9'],
  check({ design, words, report }) {
    // The signs are English; another language with a tested list would need signs of its own.
    if (!words || !isEnglish(design)) return;
    const known = namesOf(design);
    const signsOf = (text: string) => sensitiveSigns(text, (name) => known.some((other) => other.includes(name)));
    const isTelling = (key: string) => signsOf(key).length > 0;
    for (const { text, at } of passagesOf(design, isTelling, (path) => LEFT_OUT.has(path))) {
      const signs = signsOf(text);
      // Nothing of the passage is repeated.
      if (signs.length > 0) report({ at, message: 'unread', args: { signs } });
    }
  },
};

function isEnglish(design: Design): boolean {
  const language = groupOf(design.programme)?.language;
  return language === undefined || language === 'en';
}

/** The names of bodies and places that the design gives itself. */
function namesOf(design: Design): string[] {
  const { title, acronym, organisation, partners, donors, places } = groupOf(design.programme) ?? {};
  const around = [organisation, partners, donors, places, design.patterns, design.target_groups, design.landscape];
  const names = typeof title === 'string' ? [title] : [];
  if (typeof acronym === 'string') names.push(acronym);
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
      if (typeof item !== 'string') visit(item);
      else if (NAMING.has(key)) names.push(item);
    }
  };
  visit(around);
  return names;
}

const NAMING: ReadonlySet<string> = new Set(['name', 'unit', 'region', 'district', 'locality', 'where']);
