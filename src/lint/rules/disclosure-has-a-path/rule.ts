import { endOf, startOf } from '../../../design/dates.ts';
import type { Design, Partner, Service } from '../../../design/design.generated.ts';
import { hasDirectContact } from '../../../design/elements.ts';
import { groupOf, isAnswered, listOf } from '../../../design/values.ts';
import { asksPeopleAffected } from '../../asks-people-affected.ts';
import { LAW_ENFORCEMENT } from '../../law-enforcement.ts';
import type { Rule } from '../../rule.ts';
import { unanswered } from '../../unanswered.ts';

const PATH = ['safeguarding', 'disclosure_path'] as const;
const DAY = 86_400_000;

export const rule: Rule<'days' | 'services'> = {
  id: 'disclosure-has-a-path',
  category: 'safeguarding',
  core: true,
  severity: { concept: 'note', proposal: 'warning', approval: 'error' },
  sources: ['who-2003', 'uniap-2008'],
  serves: ['SG-R1', 'SG-R2', 'SG-R4'],
  options: {
    days: {
      default: 90,
      description: 'Days before the start within which the referral list must have been checked.',
    },
    services: { default: 2, minimum: 1, description: 'Agreed services to which the path has to lead.' },
  },
  check({ design, stage, options, report }) {
    if (!hasDirectContact(design) && !asksPeopleAffected(design)) return;
    const basic = unanswered(design, PATH, ['steps', 'services']);
    if (basic.length === 2) {
      report({ at: PATH, message: 'none', args: { wanted: options.services }, missing: [PATH] });
      return;
    }
    const gaps = stage === 'approval' ? [...basic, ...unanswered(design, PATH, ['checked_on'])] : basic;
    const path = groupOf(groupOf(design.safeguarding)?.disclosure_path);
    if (gaps.length > 0) {
      report({ at: PATH, message: 'incomplete', args: { gaps }, missing: gaps.map((key) => [...PATH, key]) });
    }
    const named = listOf(path?.services);
    const found = servicesOf(design, named);
    const agreed = found.filter(
      ({ provider }) => provider?.agreement !== 'none' && provider?.agreement !== 'not-sought',
    );
    // An id that points nowhere is for `reference-resolves`.
    if (named.length > 0 && found.length === named.length) {
      const at = [...PATH, 'services'];
      if (!agreed.some(({ provider }) => !LAW_ENFORCEMENT.has(provider?.kind))) {
        report({ at, message: 'no-other-door', args: { services: named } });
      } else if (agreed.length < options.services && !isAnswered(path?.gap_plan)) {
        report({
          at,
          message: 'few-services',
          args: { services: agreed.map(({ id }) => id), wanted: options.services },
        });
      }
    }
    const checked = endOf(path?.checked_on);
    const start = startOf(groupOf(design.programme)?.start);
    if (stage !== 'approval' || !checked || !start) return;
    const days = Math.round((start.time - checked.time) / DAY);
    const limit = options.days;
    if (days > limit) report({ at: [...PATH, 'checked_on'], message: 'stale', args: { days, limit } });
  },
};

/** The services of the path with the partner that gives them, where it is one. */
function servicesOf(design: Design, ids: readonly string[]): { id: string; provider: Partner | undefined }[] {
  const partners = listOf(groupOf(design.programme)?.partners);
  const services = listOf<Service>(design.services).filter(({ id }) => ids.includes(id));
  return services.map(({ id, provider }) => ({ id, provider: partners.find((partner) => partner.id === provider) }));
}
