/** A decision tree as the section writes it: questions whose answers lead to a question or to an outcome. */
export interface ChoiceTree {
  readonly questions: readonly ChoiceQuestion[];
  /** Ids of the outcomes. */
  readonly outcomes: readonly string[];
}

export interface ChoiceQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly ChoiceAnswer[];
}

export interface ChoiceAnswer {
  readonly label: string;
  /** Id of a question or of an outcome. */
  readonly next: string;
}

/** A question with the answer given. */
export interface ChoiceStep {
  readonly question: ChoiceQuestion;
  readonly answer: ChoiceAnswer;
}

/** Where a reader stands: at a question, or at an outcome; and how they came there. */
export interface ChoicePlace {
  readonly steps: readonly ChoiceStep[];
  /** Undefined at an outcome. */
  readonly question: ChoiceQuestion | undefined;
  /** Undefined as long as there are questions. */
  readonly outcome: string | undefined;
}

/**
 * Follows answers from the first question. In: the tree and the place of each answer in its question, e.g. `[0, 2]`.
 * Out: where they lead; an answer that the question does not have (the tree has changed since) ends the path there.
 */
export function followAnswers({questions}: ChoiceTree, answers: readonly number[]): ChoicePlace {
  const steps: ChoiceStep[] = [];
  let question: ChoiceQuestion | undefined = questions[0];
  let outcome: string | undefined;
  for (const index of answers) {
    const answer: ChoiceAnswer | undefined = question?.answers[index];
    if (!question || !answer) break;
    steps.push({question, answer});
    question = questions.find(({id}) => id === answer.next);
    outcome = question ? undefined : answer.next;
  }
  return {steps, question, outcome};
}
