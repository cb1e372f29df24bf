/** The job, or a part of it, cannot be done as it was asked for. Each sentence says what is wrong, where, and what to do. */
export class JobError extends Error {
  override readonly name = 'JobError';
  readonly sentences: readonly string[];

  constructor(...sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.sentences = sentences;
  }
}
