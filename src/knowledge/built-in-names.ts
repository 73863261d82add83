/** Where a built-in id stands. */
export interface BuiltInPlace {
  readonly path: string;
  readonly line: number;
}

/** What additions meet in the program besides the knowledge itself: ids that are taken, and rules that they may name. */
export interface BuiltInNames {
  /** The id of the built-in item that somebody finds who looks for this id, in any case; undefined for one that is free. */
  takenBy(id: string): string | undefined;
  /** Where a built-in id stands; undefined for one that is made of what its item is, such as `word-survivor`. */
  placeOf(id: string): BuiltInPlace | undefined;
  /** Ids of the rules of the linter. */
  readonly rules: ReadonlySet<string>;
}
