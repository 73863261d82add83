/** The words that rules may read, for one language (knowledge/word-lists.yaml). */
export interface WordList {
  /** Names that could mean anyone: "vulnerable women and children". */
  readonly vagueGroups: readonly string[];
  /** Verbs of delivery; used only to guess what an indicator measures where its author left that open. */
  readonly deliveryVerbs: readonly string[];
  /** Words that carry no content of their own. */
  readonly functionWords: readonly string[];
}
