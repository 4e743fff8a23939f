import type {Clause, ParsedFile} from '../model/clause';
import type {PlacedClause} from '../model/comparison';
import {textWithoutNumber} from '../text/clauseNumber';
import {comparisonKey} from '../text/normalise';

/** A clause with what lies in it: what alignment pairs. */
export interface Unit {
  readonly place: PlacedClause;
  /** Its own wording, without number and variants. */
  readonly own: string;
  /** Wording of itself and of all that lies in it; equal texts are equal strings. */
  readonly whole: string;
  readonly children: readonly Unit[];
}

/** A heading and what stands under it, up to the next heading; the part before the first heading has no head. */
export interface Section {
  readonly head: Unit | undefined;
  readonly body: readonly Unit[];
  readonly file: string;
  readonly whole: string;
}

interface Draft {
  readonly children: Draft[];
  readonly place: PlacedClause;
  unit?: Unit;
}

const HEADINGS = new Set<Clause['kind']>(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);

/** Cuts a file into its sections, in order. Every clause of the file is in exactly one of them. */
export function toSections(file: ParsedFile): readonly Section[] {
  const drafts: readonly Draft[] = file.clauses.map((clause, index) => ({children: [], place: {file: file.path, index, clause}}));
  const groups: {head: Draft | undefined; body: Draft[]}[] = [{head: undefined, body: []}];
  for (const draft of drafts) {
    const group = groups[groups.length - 1];
    const {kind, parent} = draft.place.clause;
    if (HEADINGS.has(kind)) groups.push({head: draft, body: []});
    else if (parent !== undefined && parent > (group.head?.place.index ?? -1)) drafts[parent].children.push(draft);
    else group.body.push(draft);
  }
  for (let k = drafts.length - 1; k >= 0; k--) drafts[k].unit = toUnit(drafts[k]);
  return groups.map(({head, body}) => toSection(file.path, head?.unit, body.map(unitOf)))
    .filter((section) => section.head !== undefined || section.body.length > 0);
}

function unitOf(draft: Draft): Unit {
  return draft.unit ?? toUnit(draft);
}

/** Drafts are finished from the last to the first, so children are units before their parent. */
function toUnit({place, children}: Draft): Unit {
  const units = children.map(unitOf);
  const own = comparisonKey(textWithoutNumber(place.clause));
  return {place, own, children: units, whole: [own, ...units.map(({whole}) => whole)].join('\u0001')};
}

function toSection(file: string, head: Unit | undefined, body: readonly Unit[]): Section {
  return {head, body, file, whole: [head?.own ?? '', ...body.map(({whole}) => whole)].join('\u0001')};
}
