import type { MessageCatalogue } from '../message.ts';
import { activity } from './activity.ts';
import { displacement } from './displacement.ts';
import { evaluation } from './evaluation.ts';
import { evidence } from './evidence.ts';
import { indicators } from './indicators.ts';
import { logic } from './logic.ts';
import { safeguarding } from './safeguarding.ts';
import { structure } from './structure.ts';
import { sustainability } from './sustainability.ts';
import { targetGroups } from './target-groups.ts';
import { wording } from './wording.ts';

/** All wording of the linter, in English. A language is added as a second catalogue with the same ids. */
export const MESSAGES: MessageCatalogue = {
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
