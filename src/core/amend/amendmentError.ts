/** An amendment that cannot be applied or read. `problems` are in Japanese, each with its place, its value and its repair. */
export class AmendmentError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'AmendmentError';
  }
}
