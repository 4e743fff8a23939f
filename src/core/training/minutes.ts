/** How long things take, from `docs/training/paths.yml`. */
export interface Pace {
  readonly lettersPerMinute: number;
  readonly secondsPerQuestion: number;
}

/** Minutes for reading, questions and talk, rounded up to a whole one: a learner who plans with it is not late. */
export function toMinutes({letters, questions, talkMinutes}: {readonly letters: number; readonly questions: number; readonly talkMinutes: number}, pace: Pace): number {
  return Math.ceil(letters / pace.lettersPerMinute + (questions * pace.secondsPerQuestion) / 60 + talkMinutes);
}
