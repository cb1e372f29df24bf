/** A copy could not be made of a document. `message` is one sentence for the user that says what to do. */
export class UnwritableError extends Error {
  override readonly name = 'UnwritableError';
}
