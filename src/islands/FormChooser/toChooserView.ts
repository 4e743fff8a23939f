import type {ChooserOutcome, ChooserView, CourseConditions} from '../../core/model/groupViews';
import type {ClauseLink} from '../../core/model/editionViews';
import type {FormsRegister} from '../../registers/schemas/forms';
import type {ProgrammeRegister} from '../../registers/schemas/programme';
import {clauseOf} from '../clauseOf';

type Course = ProgrammeRegister['courses'][number];

interface Around {
  readonly programme: ProgrammeRegister;
  readonly clauses: Readonly<Record<string, ClauseLink>>;
}

/** The tree with its clauses and courses looked up. Throws on a clause or course that does not exist, which stops the build. */
export function toChooserView(register: FormsRegister, around: Around): ChooserView {
  return {
    questions: register.questions.map(({id, text, help, course, answers}, index) => ({
      id, number: index + 1, text, help: help ?? '', answers, conditions: course === undefined ? [] : courseOf(course, around).groupConditions,
    })),
    outcomes: register.outcomes.map((outcome, index) => toOutcome(outcome, {letter: String.fromCharCode('A'.charCodeAt(0) + index), around})),
  };
}

function toOutcome({id, name, lead, checks, ask, clauses, courses}: FormsRegister['outcomes'][number], {letter, around}: {readonly letter: string; readonly around: Around}): ChooserOutcome {
  return {
    id, letter, name, lead, checks, ask,
    clauses: clauses.map((clause) => clauseOf(clause, around.clauses)),
    courses: courses.map((course) => toConditions(courseOf(course, around))),
  };
}

function courseOf(id: string, {programme}: Around): Course {
  const course = programme.courses.find((one) => one.id === id);
  if (!course) throw new Error(`docs/groups/forms.yml: エール事業の台帳にコース「${id}」がありません。docs/programme/programme.ymlのidにしてください`);
  return course;
}

function toConditions({name, from, to, amount, period, groupConditions, projectConditions, unknown}: Course): CourseConditions {
  const years = to === '要確認' ? `${from}から。今も同じかは〔要確認〕` : `${from}から${to}まで`;
  return {name: `${name}（${years}）`, amount, period, conditions: [...groupConditions, ...projectConditions], unknown};
}
