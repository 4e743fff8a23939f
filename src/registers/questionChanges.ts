import type {VFile} from 'vfile';
import {findClauseChange, type ClauseChange} from '../core/history/clauseChange';
import type {Edition} from '../core/model/clause';
import type {TrainingQuestion, TrainingQuestions} from './schemas/training';
import {yamlPlaces} from './yamlPlaces';

/** The editions of one guide: the one in force, and all that a question may have been reviewed in, by id. */
export interface GuideEditions {
  readonly current: Edition;
  readonly byId: ReadonlyMap<string, Edition>;
}

/**
 * Marks on the register's file every question whose clause no longer reads as it was reviewed. In: the questions, the guides by id, the file of
 * `questions.yml`; out: on the file, one error for each such question with the old and the new text.
 */
export function checkQuestions(register: TrainingQuestions, {guides, file}: {readonly guides: ReadonlyMap<string, GuideEditions>; readonly file: VFile}): void {
  const placeOf = yamlPlaces(String(file));
  register.questions.forEach((question, index) => {
    const problem = problemOf(question, guides.get(question.guide));
    if (problem) file.message(problem, {place: placeOf(['questions', index, 'clause']), ruleId: 'training-question', source: 'portal'}).fatal = true;
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

function messageFor({id, clause, edition}: TrainingQuestion, {kind, oldText, newText}: ClauseChange): string {
  if (kind === 'unknown') return `問い「${id}」の条項「${clause}」が、確かめた版「${edition}」にありません。clauseかeditionを確かめてください`;
  const heading = `問い「${id}」の条項「${clause}」が、確かめた後に${kind === 'removed' ? 'なくなりました' : '変わりました'}。読み直して問いを直し、editionとreviewedを書き換えてください`;
  return `${heading}\n  確かめた文（${edition}）: ${oneLine(oldText)}\n  今の文: ${newText === '' ? '（ありません）' : oneLine(newText)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '／');
}
