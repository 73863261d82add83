import type { Harm } from '../../design/design.generated.ts';
import type { Block, Section } from '../../document/paper.ts';
import { cell, fact, facts, heading, joined, paragraph, quiet, strong } from '../../document/pieces.ts';
import {
  byParty,
  dated,
  entries,
  labelled,
  labels,
  listed,
  type Need,
  stated,
  type Writer,
  within,
  yesNo,
} from '../writer.ts';
import { childrenBlocks, consentBlocks, dataBlocks, ethicsBlocks, inclusionBlocks } from './safeguarding-statements.ts';
import { serviceName, watchedBy } from './theory-of-change.ts';

type Safeguarding = Exclude<Writer['design']['safeguarding'], undefined>;

export function safeguardingSection(w: Writer): Section {
  return {
    id: 'safeguarding',
    title: w.words.safeguarding.title,
    blocks: within<Safeguarding>(w, w.design.safeguarding, 'concept', (safeguarding) =>
      safeguardingBlocks(w, safeguarding),
    ),
  };
}

function safeguardingBlocks(w: Writer, safeguarding: Safeguarding): Block[] {
  const { safeguarding: words } = w.words;
  const text = (title: string, value: unknown, need: Need = 'never') =>
    heading(2, title, paragraph(stated(w, value, need)));
  return [
    ...heading(
      2,
      words.harms,
      entries<Harm>(w, safeguarding.harm_analysis, 'concept', (harms) => [harmTable(w, harms)]),
    ),
    ...heading(
      2,
      words.stopRule,
      within(w, safeguarding.stop_rule, 'never', (rule) =>
        facts([
          ...fact(words.finding, stated(w, rule.finding, 'concept')),
          ...fact(words.consequence, stated(w, rule.then, 'never')),
          ...fact(words.whoDecides, byParty(w, rule.who_decides, 'concept')),
        ]),
      ),
    ),
    ...heading(
      2,
      words.disclosure,
      within(w, safeguarding.disclosure_path, 'never', (path) => [
        ...paragraph(stated(w, path.steps, 'concept')),
        ...facts([
          ...fact(
            words.services,
            listed(w, path.services, 'concept', (id) => serviceName(w, String(id))),
          ),
          ...fact(words.gapPlan, stated(w, path.gap_plan, 'never')),
          ...fact(words.checkedOn, dated(w, path.checked_on, 'approval')),
        ]),
      ]),
    ),
    ...heading(
      2,
      words.authorities,
      within(w, safeguarding.information_to_authorities, 'never', (rule) => [
        ...paragraph(stated(w, rule.rule, 'concept')),
        ...facts(fact(words.firewall, yesNo(w, rule.firewall, 'concept'))),
      ]),
    ),
    ...childrenBlocks(w, safeguarding.children),
    ...heading(
      2,
      words.feedback,
      within(w, safeguarding.feedback_channel, 'never', (channel) => [
        ...paragraph(stated(w, channel.how, 'proposal')),
        ...facts([
          ...fact(words.anonymous, yesNo(w, channel.anonymous, 'proposal')),
          ...fact(
            words.languages,
            listed(w, channel.languages, 'proposal', (code) => w.words.spoken(String(code))),
          ),
          ...fact(words.answeredBy, byParty(w, channel.answered_by, 'proposal')),
          ...fact(
            words.days,
            stated(w, channel.days, 'proposal', (days) => words.inDays(Number(days))),
          ),
        ]),
      ]),
    ),
    ...text(words.returnByChoice, safeguarding.return_by_choice),
    ...heading(
      2,
      words.communications,
      within(w, safeguarding.communications, 'proposal', (rule) => [
        ...paragraph(stated(w, rule.how, 'never')),
        ...facts(fact(words.realStories, yesNo(w, rule.real_stories, 'proposal'))),
      ]),
    ),
    ...text(words.staffCare, safeguarding.staff_care),
    ...text(words.abuseByStaff, safeguarding.abuse_by_staff),
    ...inclusionBlocks(w, safeguarding.inclusion),
    ...consentBlocks(w, safeguarding.consent),
    ...dataBlocks(w, safeguarding),
    ...ethicsBlocks(w, safeguarding.ethics),
  ];
}

function harmTable(w: Writer, harms: readonly Harm[]): Block {
  const { safeguarding: words } = w.words;
  return {
    kind: 'table',
    columns: [
      { heading: words.harm, share: 33 },
      { heading: words.likelihood, share: 12 },
      { heading: words.mitigation, share: 30 },
      { heading: words.sign, share: 25 },
    ],
    rows: harms.map((harm) => {
      const cause = labels(w, 'activity-type', harm.because_of, 'never');
      const owner = byParty(w, harm.owner, 'concept');
      const watched = watchedBy(w, harm.watched_by);
      return {
        cells: [
          cell(
            joined([quiet(harm.id)], [strong(w.label('harmed', harm.who))]),
            stated(w, harm.harm, 'concept'),
            cause && [quiet(`${words.couldFollowFrom} ${cause.map(({ text }) => text).join('')}`)],
          ),
          cell(labelled(w, 'level', harm.likelihood, 'concept')),
          cell(stated(w, harm.mitigation, 'concept')),
          cell(
            stated(w, harm.sign, 'concept'),
            owner && [
              quiet(`${words.watchedBy} ${owner.map(({ text }) => text).join('')}`),
              ...(watched ? [quiet(` (${watched.map(({ text }) => text).join('')})`)] : []),
            ],
          ),
        ],
      };
    }),
  };
}
