/** Something that a person can mend: one sentence that says what is wrong, one that says what to do. */
export class UserError extends Error {
  override name = 'UserError';
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
