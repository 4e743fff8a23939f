import type {Clause, ClauseKind, ParsedFile} from '../core/model/clause';
import type {IndexedPage} from './indexing/buildIndex';
import type {StoredSection} from './stored';

/** Where a file of an edition stands in the site. */
export interface PagePlace {
  readonly title: string;
  /** e.g. `/handbook/what/` */
  readonly address: string;
  readonly audience: StoredSection['audience'];
}

const HEADING_KINDS: ReadonlySet<ClauseKind> = new Set(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);
const SILENT_KINDS: ReadonlySet<ClauseKind> = new Set(['frontMatter', 'blank', 'esm', 'comment', 'rule']);
/** The anchor that remark-rehype gives to the list of footnotes. */
const FOOTNOTES_ANCHOR = 'footnote-label';
/** As `footnoteLabel` in docusaurus.config.ts. */
const FOOTNOTES_HEADING = '出典と注';

/**
 * In: the files of an edition (or of pages without editions), where each stands in the site, and the number of their source.
 * Out: a page per file; its sections are what comes before the first heading, one per heading clause, and its footnotes.
 * A file without a place is left out: the site does not show it.
 */
export function toIndexedPages({files}: {readonly files: readonly ParsedFile[]}, places: ReadonlyMap<string, PagePlace>, source: number): IndexedPage[] {
  return files.flatMap((file) => {
    const place = places.get(file.path);
    return place === undefined ? [] : [{title: place.title, address: place.address, source, sections: toSections(file.clauses, place)}];
  });
}

function toSections(clauses: readonly Clause[], place: PagePlace): StoredSection[] {
  const shown = clauses.filter((clause) => !SILENT_KINDS.has(clause.kind));
  const notes = shown.filter((clause) => clause.kind === 'footnote');
  const {audience} = place;
  const sections = groupByHeading(shown.filter((clause) => clause.kind !== 'footnote')).map(([heading, ...rest]): StoredSection => ({
    kind: heading === undefined ? 'page' : 'clause',
    address: addressOf(place, anchorOf(clauses, heading)),
    headings: headingsOf(clauses, heading, place.title),
    text: textOf(rest),
    audience,
  }));
  if (notes.length === 0) return sections;
  return [...sections, {kind: 'notes', address: addressOf(place, FOOTNOTES_ANCHOR), headings: [FOOTNOTES_HEADING], text: textOf(notes), audience}];
}

type Group = [heading: Clause | undefined, ...rest: Clause[]];

function groupByHeading(clauses: readonly Clause[]): Group[] {
  const groups: Group[] = [[undefined]];
  for (const clause of clauses) {
    if (HEADING_KINDS.has(clause.kind)) groups.push([clause]);
    else groups[groups.length - 1].push(clause);
  }
  return groups;
}

function addressOf(place: PagePlace, anchor: string | undefined): string {
  return anchor === undefined ? place.address : `${place.address}#${encodeURIComponent(anchor)}`;
}

/** The heading's own id, or that of the nearest heading above it; undefined means the top of the page. */
function anchorOf(clauses: readonly Clause[], heading: Clause | undefined): string | undefined {
  return heading && chainOf(clauses, heading).find((clause) => clause.id !== undefined)?.id;
}

function headingsOf(clauses: readonly Clause[], heading: Clause | undefined, title: string): string[] {
  const above = heading === undefined ? [] : chainOf(clauses, heading).filter((clause) => HEADING_KINDS.has(clause.kind)).map(visible).reverse();
  return above[0] === title ? above.slice(1) : above;
}

/** A clause and all that contain it, inner first. */
function chainOf(clauses: readonly Clause[], clause: Clause): Clause[] {
  const chain = [clause];
  for (let parent = clause.parent; parent !== undefined; parent = clauses[parent].parent) chain.push(clauses[parent]);
  return chain;
}

/** Blocks on lines of their own; cells of one row on one line. */
function textOf(clauses: readonly (Clause | undefined)[]): string {
  return clauses.reduce((text, clause, place) => {
    const own = clause === undefined ? '' : visible(clause);
    const isNextCell = clause?.kind === 'tableCell' && clauses[place - 1]?.kind === 'tableCell' && clauses[place - 1]?.parent === clause.parent;
    const separator = isNextCell ? ' ／ ' : '\n';
    return own === '' || text === '' ? text + own : text + separator + own;
  }, '');
}

/** Marks of footnotes are numbers in the page; lines of one block run together there, Japanese ones without a space. */
function visible(clause: Clause): string {
  return withoutCode(clause).replace(/\{[\w$]+(\.[\w$]+)+\}/g, '').replace(/\[\^[^\]]+\]:?/g, '').replace(/(?<=[^\x00-\x7f])\s*\n\s*(?=[^\x00-\x7f])/g, '').replace(/\s+/g, ' ').trim();
}

/** An MDX expression, alone (`{register.measures.map(…)}`) or in a prop (`register.measures`), is no text of the page. */
function withoutCode({kind, text}: Clause): string {
  if (/^\{[^]*\}$/.test(text.trim())) return '';
  return kind === 'component' ? text.split('\u3000').filter((word) => !/^[\w$]+(\.[\w$]+)+$/.test(word)).join('\u3000') : text;
}
