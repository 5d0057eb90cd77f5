/**
 * A situation that a person can put right: a missing file, a typo in a column's name, a log without a usable row.
 * The message says what is wrong and where, the hint says what to do. Caught once, in `cli/main.ts`, and shown
 * without a stack. Anything else that is thrown is a bug and shows its stack.
 */
export class UserError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'UserError';
    this.hint = hint;
  }
}
