import { activity } from './why/activity.ts';
import { displacement } from './why/displacement.ts';
import { evaluation } from './why/evaluation.ts';
import { evidence } from './why/evidence.ts';
import { indicators } from './why/indicators.ts';
import { logic } from './why/logic.ts';
import { safeguarding } from './why/safeguarding.ts';
import { structure } from './why/structure.ts';
import { sustainability } from './why/sustainability.ts';
import { targetGroups } from './why/target-groups.ts';
import { wording } from './why/wording.ts';

/** Why each rule matters, in one sentence: the shortest form of "Why" on its page. In the order of the messages. */
export const WHY: Readonly<Record<string, string>> = {
  ...structure,
  ...logic,
  ...indicators,
  ...targetGroups,
  ...evidence,
  ...displacement,
  ...evaluation,
  ...safeguarding,
  ...sustainability,
  ...activity,
  ...wording,
};
