import {toMinutes} from '../../core/training/minutes';
import type {ClausePlace, PathCard, PathView, QuestionView, StepView} from '../../core/model/trainingViews';
import type {TrainingPath, TrainingPaths, TrainingQuestion, TrainingQuestions} from '../../registers/schemas/training';
import type {TrainingGuide} from './readTraining';

/** Registers without an error, and the guides. */
export interface CheckedTraining {
  readonly paths: TrainingPaths;
  readonly questions: TrainingQuestions;
  readonly guides: ReadonlyMap<string, TrainingGuide>;
}

export function toPathViews(training: CheckedTraining): readonly PathView[] {
  return training.paths.paths.map((path) => toPathView(path, training));
}

function toPathView(path: TrainingPath, training: CheckedTraining): PathView {
  const {paths, questions, guides} = training;
  const steps = path.steps.map((step) => toStep(step, {path, guides}));
  const talk = {...toStep(path.talk, {path, guides}), minutes: path.talk.minutes, prompts: path.talk.prompts};
  const {guide, visible} = guides.get(path.guide)!;
  return {
    card: toCard(path, {letters: steps.reduce((sum, {letters}) => sum + letters, talk.letters), paths}),
    edition: {guideTitle: guide.record.title, label: visible.record.label, day: visible.record.effectiveDate ?? visible.record.id},
    steps,
    talk,
    aims: path.aims.map((id) => ({id, text: questions.aims.find((aim) => aim.id === id)?.text ?? id})),
    questions: path.aims.flatMap((aim) => questions.questions.filter((one) => one.aim === aim)).map((one) => toQuestionView(one, guides)),
    sheets: path.sheets ?? [],
    pace: paths.pace,
  };
}

function toCard(path: TrainingPath, {letters, paths}: {readonly letters: number; readonly paths: TrainingPaths}): PathCard {
  const {id, code, title, forWhom, plannedMinutes, aims, talk, steps} = path;
  return {
    id, code, title, forWhom, plannedMinutes, letters,
    address: `/training/${id}/`,
    minutes: toMinutes({letters, questions: aims.length, talkMinutes: talk.minutes}, paths.pace),
    clauseCount: steps.length,
    questionCount: aims.length,
  };
}

function toStep(step: {readonly guide?: string; readonly clause: string}, {path, guides}: {readonly path: TrainingPath; readonly guides: CheckedTraining['guides']}): StepView {
  const guide = step.guide ?? path.guide;
  const {letters, blocks} = guides.get(guide)!.texts.get(step.clause)!;
  return {...toClausePlace({guide, clause: step.clause}, guides), letters, blocks};
}

export function toQuestionView({id, aim, stem, options, guide, clause}: TrainingQuestion, guides: CheckedTraining['guides']): QuestionView {
  return {id, aim, stem, options, place: toClausePlace({guide, clause}, guides)};
}

/** Throws on a clause that is not there: the registers were checked before. */
export function toClausePlace({guide, clause}: {readonly guide: string; readonly clause: string}, guides: CheckedTraining['guides']): ClausePlace {
  const read = guides.get(guide)!;
  const {heading, file} = read.texts.get(clause)!;
  return {guide, guideTitle: read.guide.record.title, clause, heading, address: `${read.addresses.get(file)}#${clause}`};
}
