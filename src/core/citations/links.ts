import type {Comparison, ComparisonEntry, PlacedClause} from '../model/comparison';
import {toKey} from './readCitations';
import {clauseKey, toOutline, type Outline, type Unit} from './units';

/** Both outlines of a comparison, and which unit became which. */
export interface Links {
  readonly oldOutline: Outline;
  readonly newOutline: Outline;
  readonly newOf: (oldUnit: Unit) => Unit | undefined;
  readonly oldOf: (newUnit: Unit) => Unit | undefined;
  readonly entryOfOld: (placed: PlacedClause) => ComparisonEntry | undefined;
  readonly entryOfNew: (placed: PlacedClause) => ComparisonEntry | undefined;
}

export function toLinks({entries}: Comparison): Links {
  const byOld = entriesBy(entries, 'oldClause'), byNew = entriesBy(entries, 'newClause');
  const oldOutline = toOutline(inTextOrder(entries, 'oldClause'));
  const newOutline = toOutline(inTextOrder(entries, 'newClause'));
  const unitByHead = ({units}: Outline) => new Map(units.map((unit) => [clauseKey(unit.head.file, unit.head.index), unit]));
  const oldByHead = unitByHead(oldOutline), newByHead = unitByHead(newOutline);
  const entryOfOld = (placed: PlacedClause) => byOld.get(clauseKey(placed.file, placed.index));
  const entryOfNew = (placed: PlacedClause) => byNew.get(clauseKey(placed.file, placed.index));
  return {
    oldOutline, newOutline, entryOfOld, entryOfNew,
    newOf: (unit) => sameLevel(unit, find(newByHead, entryOfOld(unit.head)?.newClause)),
    oldOf: (unit) => sameLevel(unit, find(oldByHead, entryOfNew(unit.head)?.oldClause)),
  };
}

type Side = 'oldClause' | 'newClause';

function entriesBy(entries: readonly ComparisonEntry[], side: Side): ReadonlyMap<string, ComparisonEntry> {
  return new Map(entries.flatMap((entry) => {
    const placed = entry[side];
    return placed ? [[clauseKey(placed.file, placed.index), entry] as const] : [];
  }));
}

/** Files in the order of their articles (第１条 stands in `index.mdx`, 第１４条 in `conduct.mdx`), those without at the end; clauses in the order of their file. */
function inTextOrder(entries: readonly ComparisonEntry[], side: Side): readonly PlacedClause[] {
  const files = new Map<string, PlacedClause[]>();
  for (const entry of entries) {
    const placed = entry[side];
    if (!placed) continue;
    const known = files.get(placed.file);
    if (known) known.push(placed);
    else files.set(placed.file, [placed]);
  }
  return [...files.values()]
    .map((placed) => placed.sort((a, b) => a.index - b.index))
    .sort((a, b) => compareNumbers(firstNumber(a), firstNumber(b)))
    .flat();
}

function firstNumber(placed: readonly PlacedClause[]): number {
  const article = placed.find(({clause}) => clause.kind === 'article' && !clause.path.some((label) => label.startsWith('附則')));
  return Number(/\d+/.exec(article ? toKey(article.clause.label) : '')?.[0] ?? Infinity);
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function find(units: ReadonlyMap<string, Unit>, placed: PlacedClause | undefined): Unit | undefined {
  return placed && units.get(clauseKey(placed.file, placed.index));
}

function sameLevel(unit: Unit, other: Unit | undefined): Unit | undefined {
  return other?.level === unit.level && other.scope === unit.scope ? other : undefined;
}
