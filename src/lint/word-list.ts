/** The words that rules may read, for one language (knowledge/word-lists.yaml). */
export interface WordList {
  /** Names that could mean anyone: "vulnerable women and children". */
  readonly vagueGroups: readonly string[];
  /** Verbs of delivery; used only to guess what an indicator measures where its author left that open. */
  readonly deliveryVerbs: readonly string[];
  /** Words that carry no content of their own. */
  readonly functionWords: readonly string[];
  /** Verbs that promise an end: "eradicate". Absent where a language has no tested list of them. */
  readonly absolutePromises?: readonly string[];
  /** Phrases after which nothing is counted or seen: "capacity strengthened". Absent where none was tested. */
  readonly emptyWords?: readonly string[];
}
