import type {VFile} from 'vfile';
import type {Edition} from '../../core/model/clause';
import {toClauseTexts, type ClauseText} from '../../core/training/clauseText';
import {checkPaths} from '../../registers/pathReferences';
import {checkQuestions} from '../../registers/questionChanges';
import {pathsRegister, questionsRegister, type TrainingPaths, type TrainingQuestions} from '../../registers/schemas/training';
import {readPages} from '../exports/readPages';
import {readEdition} from '../guides/readEdition';
import {readGuides, type VisibleEdition, type VisibleGuide} from '../guides/readGuides';
import {readRegister} from '../readRegister';

/** A guide as training uses it: the edition in force, and the others to compare with. */
export interface TrainingGuide {
  readonly guide: VisibleGuide;
  readonly visible: VisibleEdition;
  readonly current: Edition;
  /** Every edition by its id. */
  readonly byId: ReadonlyMap<string, Edition>;
  readonly refrozen: ReadonlyMap<string, string>;
  /** Of the edition in force. */
  readonly texts: ReadonlyMap<string, ClauseText>;
  /** Path in the edition in force -> address of the page. */
  readonly addresses: ReadonlyMap<string, string>;
}

export interface Training {
  /** Undefined when the register has an error of form; the files tell which. */
  readonly paths: TrainingPaths | undefined;
  readonly questions: TrainingQuestions | undefined;
  readonly guides: ReadonlyMap<string, TrainingGuide>;
  /** The two registers with every problem found in them. */
  readonly files: readonly VFile[];
}

const FOLDER = 'docs/training';

/** Reads paths, questions and the guides they rest on, and checks the ones against the others. For the staff only: no other audience has a training page. */
export function readTraining(siteDir: string): Training {
  const site = {siteDir, audience: 'staff'} as const;
  const [paths, questions] = [readRegister({spec: pathsRegister, path: `${FOLDER}/paths.yml`}, site), readRegister({spec: questionsRegister, path: `${FOLDER}/questions.yml`}, site)];
  const guides = new Map(readGuides(siteDir, 'staff').guides.flatMap((guide): [string, TrainingGuide][] => {
    const read = readGuide(guide, siteDir);
    return read ? [[guide.record.id, read]] : [];
  }));
  if (questions.value) checkQuestions(questions.value, {guides, file: questions.file});
  const aims = new Set(questions.value?.aims.map(({id}) => id));
  const clauses = new Map([...guides].map(([id, {texts}]) => [id, new Set(texts.keys())]));
  if (paths.value) checkPaths(paths.value, {targets: {clauses, aims}, file: paths.file});
  return {paths: paths.value, questions: questions.value, guides, files: [paths.file, questions.file]};
}

function readGuide(guide: VisibleGuide, siteDir: string): TrainingGuide | undefined {
  const visible = guide.editions.find(({isCurrent}) => isCurrent);
  if (!visible) return undefined;
  const byId = new Map(guide.editions.map((edition) => [edition.record.id, readEdition(edition, {siteDir, audience: 'staff'})]));
  const current = byId.get(visible.record.id)!;
  const addresses = new Map(readPages(visible, siteDir).map(({file, address}) => [file, address]));
  const refrozen = new Map(guide.editions.flatMap(({record}) => (record.refreezes?.length ? [[record.id, record.refreezes.map(({on}) => on).sort().at(-1)!] as const] : [])));
  return {guide, visible, current, byId, refrozen, texts: toClauseTexts(current), addresses};
}
