import type {VFile} from 'vfile';
import {findClauseChange, type ClauseChange} from '../core/history/clauseChange';
import type {Edition} from '../core/model/clause';
import type {TrainingQuestion, TrainingQuestions} from './schemas/training';
import {yamlPlaces} from './yamlPlaces';

/** The editions of one guide: the one in force, and all that a question may have been reviewed in, by id. */
export interface GuideEditions {
  readonly current: Edition;
  readonly byId: ReadonlyMap<string, Edition>;
  /** The last day on which a sample edition was frozen anew, by edition: its text may differ from what was reviewed before. */
  readonly refrozen?: ReadonlyMap<string, string>;
}

/**
 * Marks on the register's file every question whose clause no longer reads as it was reviewed. In: the questions, the guides by id, the file of
 * `questions.yml`; out: on the file, one error for each such question with the old and the new text, and a warning where a sample was frozen anew since.
 */
export function checkQuestions(register: TrainingQuestions, {guides, file}: {readonly guides: ReadonlyMap<string, GuideEditions>; readonly file: VFile}): void {
  const placeOf = yamlPlaces(String(file));
  register.questions.forEach((question, index) => {
    const guide = guides.get(question.guide);
    const options = {place: placeOf(['questions', index, 'clause']), ruleId: 'training-question', source: 'portal'};
    const problem = problemOf(question, guide);
    if (problem) file.message(problem, options).fatal = true;
    const day = guide?.refrozen?.get(question.edition);
    if (!problem && day && day > question.reviewed) file.message(refrozenMessage(question, day), options);
  });
}

function problemOf(question: TrainingQuestion, guide: GuideEditions | undefined): string | undefined {
  const {id, guide: name, clause, edition} = question;
  if (!guide) return `問い「${id}」の手引き「${name}」に、施行中の版がありません。guideを確かめてください`;
  const reviewed = guide.byId.get(edition);
  if (!reviewed) return `問い「${id}」を確かめた版「${edition}」が、${name}にありません。editionを確かめてください`;
  const change = findClauseChange(clause, {reviewed, current: guide.current});
  return change && messageFor(question, change);
}

function refrozenMessage({id, clause, edition}: TrainingQuestion, day: string): string {
  return `問い「${id}」を確かめた後の${day}に、見本の版「${edition}」が固め直されました。条項「${clause}」を読み直し、reviewedを書き換えてください`;
}

function messageFor({id, clause, edition}: TrainingQuestion, {kind, oldText, newText}: ClauseChange): string {
  if (kind === 'unknown') return `問い「${id}」の条項「${clause}」が、確かめた版「${edition}」にありません。clauseかeditionを確かめてください`;
  const heading = `問い「${id}」の条項「${clause}」が、確かめた後に${kind === 'removed' ? 'なくなりました' : '変わりました'}。読み直して問いを直し、editionとreviewedを書き換えてください`;
  return `${heading}\n  確かめた文（${edition}）: ${oneLine(oldText)}\n  今の文: ${newText === '' ? '（ありません）' : oneLine(newText)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '／');
}
