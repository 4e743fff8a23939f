import {useState} from 'react';
import type {ChangedClause, QuestionView, SincePath, SinceTrainingView} from '../../core/model/trainingViews';
import {readCheckCode, type TrainingRecord} from '../../core/training/checkCode';
import {findEditionOn} from '../../core/training/findEditionOn';
import {loadData} from '../loadData';
import {drawMark} from '../training/drawMark';
import {today} from '../training/today';

/** A changed clause with the question that is asked on it, if there is one. */
export interface AskedChange {
  readonly change: ChangedClause;
  readonly question: QuestionView | undefined;
}

export interface SinceTrainingState {
  readonly chosen: {readonly path: string; readonly day: string};
  readonly choose: (chosen: Partial<SinceTrainingState['chosen']>) => void;
  /** Out: what is wrong with the code; '' when it was taken. */
  readonly takeCode: (typed: string) => string;
  readonly show: () => void;
  readonly path: SincePath | undefined;
  readonly changes: readonly AskedChange[] | undefined;
  /** Options chosen, by question. */
  readonly answers: Readonly<Record<string, number>>;
  readonly answer: (question: string, option: number) => void;
  /** Made when every question is answered. */
  readonly record: TrainingRecord | undefined;
  /** For the status line. */
  readonly told: string;
}

/** The record holds no more than 31 questions; where more clauses changed, the whole path is the better training. */
const MOST_QUESTIONS = 31;

export function useSinceTraining(view: SinceTrainingView): SinceTrainingState {
  const [chosen, setChosen] = useState({path: view.paths[0]?.id ?? '', day: ''});
  const [shown, setShown] = useState<{readonly path: SincePath; readonly changes: readonly AskedChange[]; readonly mark: string}>();
  const [answers, setAnswers] = useState<Readonly<Record<string, number>>>({});
  const [told, setTold] = useState('');
  const path = view.paths.find(({id}) => id === chosen.path);
  const show = async (): Promise<void> => {
    if (!path || chosen.day === '') return setTold('前回の研修の日か版を選んでください。');
    setTold('調べています…');
    try {
      const changes = await loadChanges(path, {day: chosen.day, view});
      setShown({path, changes, mark: drawMark()});
      setAnswers({});
      setTold(changes.length === 0 ? 'この道筋に、変わった条項はありません。' : `変わった条項が${changes.length}あります。`);
    } catch (error) {
      setTold((error as Error).message);
    }
  };
  return {
    chosen, answers, told,
    path: shown?.path,
    changes: shown?.changes,
    choose: (next) => setChosen({...chosen, ...next}),
    takeCode: (typed) => takeCode(typed, {view, take: setChosen}),
    show: () => void show(),
    answer: (question, option) => setAnswers({...answers, [question]: option}),
    record: shown && toRecord(shown, answers),
  };
}

function takeCode(typed: string, {view, take}: {readonly view: SinceTrainingView; readonly take: (chosen: {path: string; day: string}) => void}): string {
  const reading = readCheckCode(typed);
  if (reading.kind === 'problem') return reading.reason;
  const path = view.paths.find(({code}) => code === reading.record.path);
  if (!path) return 'この番号の道筋は、今はありません。道筋と日を選んでください';
  take({path: path.id, day: reading.record.day});
  return '';
}

/** Data of the editions that were in force on the day, for the guides of the path; clauses in the path's order. */
async function loadChanges(path: SincePath, {day, view}: {readonly day: string; readonly view: SinceTrainingView}): Promise<readonly AskedChange[]> {
  const guides = [...new Set(path.clauses.map(({guide}) => guide))];
  const names = guides.flatMap((guide) => findEditionOn(day, view.editions.filter((one) => one.guide === guide))?.data ?? []);
  const [questions, ...lists] = await Promise.all([loadData<readonly QuestionView[]>('training/questions'), ...names.map((name) => loadData<readonly ChangedClause[]>(name))]);
  const changes = lists.flat();
  const found = path.clauses.flatMap(({guide, clause}) => changes.find((one) => one.guide === guide && one.clause === clause) ?? []);
  return withQuestions(found, questions);
}

function withQuestions(changes: readonly ChangedClause[], questions: readonly QuestionView[]): readonly AskedChange[] {
  let count = 0;
  return changes.map((change) => {
    const question = questions.find(({place}) => place.guide === change.guide && place.clause === change.clause);
    if (!question || count === MOST_QUESTIONS) return {change, question: undefined};
    count += 1;
    return {change, question};
  });
}

function toRecord({path, changes, mark}: {readonly path: SincePath; readonly changes: readonly AskedChange[]; readonly mark: string}, answers: Readonly<Record<string, number>>): TrainingRecord | undefined {
  const asked = changes.flatMap(({question}) => question ?? []);
  if (asked.some(({id}) => answers[id] === undefined)) return undefined;
  const right = asked.filter(({id, options}) => options[answers[id]].right).length;
  return {path: path.code, kind: 'since', edition: path.edition.day, day: today(), right, asked: asked.length, mark};
}
