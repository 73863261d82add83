/** Something wrong in a file that an organisation wrote: where it stands, what it is, and what to do. */
export interface PlacedProblem {
  /** The file, as it was named to the reader. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly help: string;
}
