import type {QuestionView} from '../../core/model/trainingViews';

/** The question of an aim that is asked at this try: each is asked once before any is asked again. `draw` decides which comes first. */
export function pickQuestion(questions: readonly QuestionView[], {aim, tries, draw}: {readonly aim: string; readonly tries: number; readonly draw: number}): QuestionView {
  const own = questions.filter((one) => one.aim === aim);
  return own[(draw + tries) % own.length];
}
