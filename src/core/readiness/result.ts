/** A statement of the check as far as the result needs it. */
export interface CheckedStatement {
  readonly id: string;
  readonly papers: readonly string[];
}

/** Level chosen for a statement, 1 (not yet) to 4 (always), by the statement's id. */
export type ReadinessAnswers = Readonly<Record<string, number>>;

export interface PaperNeed {
  readonly name: string;
  /** `collect`: there should be one to copy. `make`: it belongs to something that is not in order yet. */
  readonly kind: 'collect' | 'make';
}

/** There is no sum and no pass mark: what is strong, what to put in order and in which order, what to have at hand. */
export interface ReadinessResult<S extends CheckedStatement> {
  readonly strengths: readonly S[];
  /** Weakest first; among equals in the order of the check. */
  readonly toPrepare: readonly {readonly statement: S; readonly level: number}[];
  readonly papers: readonly PaperNeed[];
  readonly unanswered: readonly S[];
}

export const LEVEL_COUNT = 4;
/** From here on a thing counts as in order. */
const IN_ORDER = 3;

/** In: the statements of the check and the answers given. Out: the result so far; an answer to a statement that is no longer asked is left out. */
export function toReadinessResult<S extends CheckedStatement>(statements: readonly S[], answers: ReadinessAnswers): ReadinessResult<S> {
  const levelOf = ({id}: S): number => answers[id] ?? 0;
  const answered = statements.filter((one) => levelOf(one) > 0);
  const weak = answered.filter((one) => levelOf(one) < IN_ORDER);
  return {
    strengths: answered.filter((one) => levelOf(one) === LEVEL_COUNT),
    toPrepare: weak.map((statement) => ({statement, level: levelOf(statement)})).sort((one, other) => one.level - other.level),
    papers: toPapers(answered, new Set(weak)),
    unanswered: statements.filter((one) => levelOf(one) === 0),
  };
}

/** Each paper once; one that something weak asks for has to be made. */
function toPapers<S extends CheckedStatement>(answered: readonly S[], weak: ReadonlySet<S>): PaperNeed[] {
  const names = [...new Set(answered.flatMap(({papers}) => papers))];
  const toMake = new Set([...weak].flatMap(({papers}) => papers));
  return names.map((name) => ({name, kind: toMake.has(name) ? 'make' : 'collect'}));
}
