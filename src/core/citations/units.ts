import type {Clause} from '../model/clause';
import type {PlacedClause} from '../model/comparison';
import {toKey} from './readCitations';

/** Units that a citation or an amending sentence can name. */
export type UnitLevel = 'title' | 'division' | 'article' | 'paragraph' | 'item' | 'subitem' | 'annex' | 'heading';

/** A clause with what belongs to it, as citations and amending sentences see it: 章, 条, 項, 号, 別表, a heading of a guide. */
export interface Unit {
  readonly level: UnitLevel;
  readonly head: PlacedClause;
  /** Number as a value, branches joined (`3の2`), of a paragraph its place (`1`); '' when it has none. */
  readonly number: string;
  /** 附則 for what stands below it, '' in the body. */
  readonly scope: string;
  readonly parent: Unit | undefined;
  /** Clauses of its own without a name: tables, continued text, and all wording under a heading or in an annex. */
  readonly body: PlacedClause[];
  readonly children: Unit[];
  /** All units beside it, itself included: the children of its parent, or what stands at the top. */
  readonly siblings: readonly Unit[];
}

/** Clauses that carry no wording: nobody cites them. */
const WORDLESS = new Set<Clause['kind']>(['frontMatter', 'blank', 'esm', 'comment', 'rule']);

/** The units of a text, and to which of them each clause belongs. */
export interface Outline {
  /** In the order of the text. */
  readonly units: readonly Unit[];
  readonly unitOf: (placed: PlacedClause) => Unit | undefined;
}

/** Outline of whole files. `clauses` are all of theirs, in order. */
export function toOutline(clauses: readonly PlacedClause[]): Outline {
  const owners = new Map<string, Unit>();
  const units: Unit[] = [], top: Unit[] = [];
  for (const placed of clauses) {
    if (WORDLESS.has(placed.clause.kind)) continue;
    const above = placed.clause.parent === undefined ? undefined : owners.get(clauseKey(placed.file, placed.clause.parent));
    const level = levelOf(placed, above) ?? (above ? undefined : 'heading');
    if (level) units.push(addUnit(placed, {level, above, top}));
    else above!.body.push(placed);
    owners.set(clauseKey(placed.file, placed.index), level ? units[units.length - 1] : above!);
  }
  return {units, unitOf: ({file, index}) => owners.get(clauseKey(file, index))};
}

/** Identity of a clause on one side. */
export function clauseKey(file: string, index: number): string {
  return `${file}#${index}`;
}

interface Surroundings {
  readonly level: UnitLevel;
  readonly above: Unit | undefined;
  readonly top: Unit[];
}

function addUnit(head: PlacedClause, {level, above, top}: Surroundings): Unit {
  const parent = above?.level === 'title' ? undefined : above;
  const isSupplement = level === 'division' && /^附則/.test(head.clause.label);
  const scope = isSupplement ? '附則' : parent?.scope ?? '';
  const siblings = parent?.children ?? top;
  const unit = {level, head, number: numberOf(head.clause, {level, parent}), scope, parent, body: [], children: [], siblings};
  siblings.push(unit);
  return unit;
}

function levelOf({clause, index}: PlacedClause, above: Unit | undefined): UnitLevel | undefined {
  const inArticle = isInside(above, ['article']) || above?.scope === '附則';
  switch (clause.kind) {
    case 'part': case 'chapter': case 'section': case 'subsection': return 'division';
    case 'article': return isInside(above, ['article']) ? 'paragraph' : 'article';
    case 'heading': return headingLevel(clause, index);
    case 'paragraph': return inArticle && !continues(clause, above) ? 'paragraph' : undefined;
    case 'item': return inArticle ? (isInside(above, ['item']) ? 'subitem' : 'item') : undefined;
    case 'text': return above?.level === 'division' && above.scope === '附則' && above.children.length === 0 ? 'paragraph' : undefined;
    default: return undefined;
  }
}

/** A paragraph without a number is the first of its article; any later one continues what stands before it. */
function continues(clause: Clause, above: Unit | undefined): boolean {
  return clause.label === '' && (above?.level !== 'article' || above.children.length > 0) && above?.level !== 'division';
}

function headingLevel(clause: Clause, index: number): UnitLevel {
  if (/^(別表|別記|様式|別記様式|別図)/.test(clause.label)) return 'annex';
  if (/^附則/.test(clause.label)) return 'division';
  return clause.parent === undefined && index <= 1 ? 'title' : 'heading';
}

function isInside(unit: Unit | undefined, levels: readonly UnitLevel[]): boolean {
  for (let at = unit; at; at = at.parent) if (levels.includes(at.level)) return true;
  return false;
}

function numberOf({label, kind}: Clause, {level, parent}: {readonly level: UnitLevel; readonly parent: Unit | undefined}): string {
  if (level === 'title') return '';
  if (level === 'paragraph' && (label === '' || kind === 'article')) return String((parent?.children.length ?? 0) + 1);
  return toKey(label).replace(/[編章節款目条]/, '').replace(/^(?:附則)?[第（(]+|[)）.．]+$/g, '');
}
