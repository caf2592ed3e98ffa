// The error of whatever starts or runs a program, in pages that load it and in those that hold it.

/**
 * Nothing of ours can draw or answer: the message is for the host, `more` has what else is to be said, such as the cause, and the sentence for the
 * reader by its key and what fills it.
 */
export class ProgramError extends Error {
  constructor(message, more) {
    super(message);
    Object.assign(this, { kind: 'program' }, more);
  }
}
