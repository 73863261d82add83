import type { Knowledge } from '../../knowledge/open-knowledge.ts';
import type { Question } from '../../knowledge/types.generated.ts';
import type { Item } from '../item.ts';
import { activityTypeItems } from './activity-types.ts';
import { channelItems } from './channels.ts';
import { evaluationItems } from './evaluation.ts';
import { frameworkItems } from './framework.ts';
import { guidanceItems } from './guidance.ts';
import { indicatorItems } from './indicators.ts';
import { lessonItems } from './lessons.ts';
import { listItems } from './lists.ts';
import { patternItems } from './patterns.ts';
import { questionItems } from './questions.ts';
import { safeguardingItems } from './safeguarding.ts';
import { sourceItems } from './sources.ts';
import { termItems } from './terms.ts';

/** Everything that can be looked up, kind after kind; within a kind in the order of the files. */
export function allItems(knowledge: Knowledge): Item[] {
  return [
    ...activityTypeItems(knowledge),
    ...lessonItems(knowledge),
    ...questionItems(knowledge),
    ...indicatorItems(knowledge),
    ...channelItems(knowledge),
    ...patternItems(knowledge),
    ...evaluationItems(knowledge),
    ...safeguardingItems(knowledge),
    ...frameworkItems(knowledge),
    ...guidanceItems(knowledge),
    ...termItems(knowledge),
    ...listItems(knowledge),
    ...sourceItems(knowledge),
  ];
}

/** What is offered in lists and counts. Questions that are no longer asked are shown by their code, and not offered. */
export function offeredItems(knowledge: Knowledge): Item[] {
  return allItems(knowledge).filter(({ kind, entry }) => kind !== 'question' || (entry as Question).ask !== 'dropped');
}
