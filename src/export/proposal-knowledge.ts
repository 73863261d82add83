import type { ActivityType, Question } from '../knowledge/types.generated.ts';

/** What a proposal asks of the knowledge: labels of named lists, and the questions that answers belong to. */
export interface ProposalKnowledge {
  label(list: string, value: string): string | undefined;
  questions(): Iterable<Question>;
  /** The activity type to which a question belongs; undefined for one that is asked of every design. */
  typeOf(code: string): ActivityType | undefined;
}
