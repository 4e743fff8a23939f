import type {Clause, ClauseKind, ParsedFile} from '../../core/model/clause';
import type {GuideBlock, GuideNote, GuidePage} from './document';

const HEADINGS = new Set<ClauseKind>(['part', 'chapter', 'section', 'subsection', 'heading', 'article']);
/** What carries no words of its own. */
const SILENT = new Set<ClauseKind>(['frontMatter', 'blank', 'esm', 'comment', 'rule', 'tableRow', 'tableCell', 'footnote']);
/** What the clauses inside of it are indented by. */
const INDENTING = new Set<ClauseKind>(['paragraph', 'item', 'listItem']);
/** Names of boxes whose author gave them none. */
const BOX_NAMES: Readonly<Record<string, string>> = {note: '補足', tip: 'ヒント', info: '情報', warning: '注意', danger: '危険', caution: '注意', StaffOnly: '職員だけに見えます'};

/** One page of an edition, read and parsed, and its pictures, in; its blocks and notes, as papers draw them, out. */
export function toGuidePage(file: ParsedFile, {title, pictures}: Pick<GuidePage, 'title' | 'pictures'>): GuidePage {
  const words = file.clauses.find(({kind}) => kind === 'frontMatter')?.text.split('\n') ?? [];
  return {
    title,
    description: words.filter((line) => line !== title).join('\n'),
    blocks: file.clauses.flatMap((clause, index) => toBlocks(file, {clause, index})),
    notes: new Map(file.clauses.filter(({kind}) => kind === 'footnote').map((clause) => [clause.label.replace(/^\^/, ''), toNote(file, clause)])),
    pictures,
  };
}

function toBlocks({clauses, source}: ParsedFile, {clause, index}: {readonly clause: Clause; readonly index: number}): readonly GuideBlock[] {
  const {kind, text, label} = clause;
  if (SILENT.has(kind)) return [];
  if (kind === 'table') return toTable(clauses, index);
  if (isBox(clause)) return [{kind: 'boxTitle', text: text || BOX_NAMES[label] || ''}];
  if (text === '') return [];
  if (HEADINGS.has(kind)) return [{kind: 'heading', level: headingLevel(clause, source), text}];
  if (kind === 'figure') return [{kind: 'figure', address: pictureAddress({source}, clause), text}];
  const above = ancestors(clause, clauses);
  const place = {depth: above.filter((one) => INDENTING.has(one.kind)).length, isBoxed: above.some(isBox)};
  if (kind !== 'listItem') return [{kind: 'paragraph', ...place, text}];
  const number = /^(\d+)[.)]$/.exec(label)?.[1];
  return [{kind: 'listItem', ...place, number: number === undefined ? null : Number(number), text: number === undefined ? text : text.slice(label.length + 1)}];
}

/** The address of a figure's picture: of `![流れ](./flow.png "題")` it is `./flow.png`. */
export function pictureAddress({source}: Pick<ParsedFile, 'source'>, {range}: Clause): string {
  return /\]\(\s*<?([^)\s>]*)/.exec(source.slice(range.start, range.end))?.[1] ?? '';
}

/** `:::note` and `<StaffOnly>`: the clauses inside of them are read as clauses of their own. */
function isBox({kind, label}: Clause): boolean {
  return kind === 'admonition' || (kind === 'component' && label === 'StaffOnly');
}

function ancestors({parent}: Clause, clauses: readonly Clause[]): readonly Clause[] {
  return parent === undefined ? [] : [clauses[parent], ...ancestors(clauses[parent], clauses)];
}

/** Number of `#`; an article in running text (第3条　…) stands under the headings. */
function headingLevel({range}: Clause, source: string): number {
  return /^ {0,3}(#{1,6})/.exec(source.slice(range.start, range.end))?.[1].length ?? 4;
}

function toTable(clauses: readonly Clause[], table: number): readonly GuideBlock[] {
  const rows = clauses.flatMap((clause, index) => (clause.kind === 'tableRow' && clause.parent === table ? [index] : []));
  const cells = rows.map((row) => clauses.filter((clause) => clause.kind === 'tableCell' && clause.parent === row).map(({text}) => text));
  return cells.length === 0 ? [] : [{kind: 'table', rows: cells}];
}

function toNote({source}: ParsedFile, {range, text}: Clause): GuideNote {
  const addresses = [...source.slice(range.start, range.end).matchAll(/\]\((https?:[^\s()]*(?:\([^()]*\)[^\s()]*)*)/g)].map(([, address]) => address);
  return {text, addresses: addresses.filter((address) => !text.includes(address))};
}
