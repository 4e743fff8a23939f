import type {JourneyStep, PageLink} from '../../core/model/journey';
import {toSpan} from '../../core/schedule/span';
import type {JourneyRegister} from '../../registers/schemas/journey';
import type {ScheduleRegister} from '../../registers/schemas/schedule';

/** What the register names, by the name it uses. */
export interface JourneyTargets {
  /** `npo/flow` and `/groups/forms/` */
  readonly pages: ReadonlyMap<string, PageLink>;
  readonly forms: ReadonlyMap<string, PageLink>;
  readonly schedule: Pick<ScheduleRegister, 'pivot' | 'steps'>;
}

/** A name that nothing has, with its place in the register. */
export interface UnknownName {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** In: the register, and what it may name. Out: the names that nothing has; none when every link leads somewhere. */
export function findUnknownNames({steps}: JourneyRegister, {pages, forms, schedule}: JourneyTargets): readonly UnknownName[] {
  return steps.flatMap((step, index) => [
    ...unknown(step.pages, {known: pages, path: ['steps', index, 'pages'], what: 'ページが、施行中の団体向けの手引きにも、道具にもありません。ファイルの名前を確かめてください'}),
    ...unknown(step.forms, {known: forms, path: ['steps', index, 'forms'], what: '様式がありません。templates.ymlにあるidを書いてください'}),
    ...(step.schedule === undefined || schedule.steps.some(({id}) => id === step.schedule) ? [] : [{path: ['steps', index, 'schedule'], message: `「${step.schedule}」: 段階がありません。schedule.ymlにあるidを書いてください`}]),
  ]);
}

function unknown(names: readonly string[], {known, path, what}: {readonly known: ReadonlyMap<string, unknown>; readonly path: readonly (string | number)[]; readonly what: string}): UnknownName[] {
  return names.flatMap((name, at) => (known.has(name) ? [] : [{path: [...path, at], message: `「${name}」: ${what}`}]));
}

/** In: a register without unknown names. Out: the steps with their links. */
export function toJourney({steps}: JourneyRegister, targets: JourneyTargets): readonly JourneyStep[] {
  const linksTo = (names: readonly string[], known: ReadonlyMap<string, PageLink>): PageLink[] => names.flatMap((name) => known.get(name) ?? []);
  return steps.map(({schedule, pages, forms, either, ...step}, index) => ({
    ...step, number: index + 1, span: spanOf(schedule, targets.schedule), pages: linksTo(pages, targets.pages), forms: linksTo(forms, targets.forms), either: either ?? null,
  }));
}

function spanOf(id: string | undefined, {pivot, steps}: JourneyTargets['schedule']): string {
  if (id !== undefined && id === pivot) return '契約の期間';
  const step = steps.find((one) => one.id === id);
  return step ? toSpan(step) : '';
}
