import type {Clause, ClauseKind} from '../model/clause';
import type {TextBlock} from '../model/textBlocks';

const HEADINGS: ReadonlySet<ClauseKind> = new Set(['part', 'chapter', 'section', 'subsection', 'heading', 'article', 'admonition']);
/** Carry no words of their own, or are drawn with their table. */
const SILENT: ReadonlySet<ClauseKind> = new Set(['frontMatter', 'blank', 'esm', 'comment', 'rule', 'tableRow', 'tableCell', 'footnote']);

/** The clauses of a file as blocks, in order. Notes are left out, as a reader of a slide or a training page has no use for them. */
export function toTextBlocks(clauses: readonly Clause[]): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  clauses.forEach((clause, index) => {
    if (SILENT.has(clause.kind)) return;
    const block = toBlock(clause, {clauses, index});
    const last = blocks.at(-1);
    if (block?.kind === 'list' && last?.kind === 'list' && last.style === block.style) blocks[blocks.length - 1] = {...last, items: [...last.items, ...block.items]};
    else if (block) blocks.push(block);
  });
  return blocks;
}

function toBlock(clause: Clause, place: {readonly clauses: readonly Clause[]; readonly index: number}): TextBlock | undefined {
  if (clause.kind === 'table') return toTable(place.clauses, place.index);
  const text = shown(clause.text);
  if (text === '') return undefined;
  if (HEADINGS.has(clause.kind)) return {kind: 'heading', text, level: levelOf(clause, place.clauses), id: clause.id};
  if (clause.kind === 'item') return {kind: 'list', style: 'own', items: [text]};
  if (clause.kind === 'listItem') return toListBlock(text);
  return {kind: 'text', text};
}

function toListBlock(text: string): TextBlock {
  const isOrdered = /^\d+\. /.test(text);
  return {kind: 'list', style: isOrdered ? 'ordered' : 'plain', items: [text.replace(/^(?:\d+\.|\[[ x]\]) /, '')]};
}

/** 1 for the uppermost heading of a page. */
function levelOf({parent}: Clause, clauses: readonly Clause[]): number {
  if (parent === undefined) return 1;
  return levelOf(clauses[parent], clauses) + (HEADINGS.has(clauses[parent].kind) ? 1 : 0);
}

/** The first row of a Markdown table names its columns. */
function toTable(clauses: readonly Clause[], table: number): TextBlock | undefined {
  const [head, ...rows] = clauses.flatMap(({kind, parent}, row) => (kind === 'tableRow' && parent === table ? [cellsOf(clauses, row)] : []));
  return head && {kind: 'table', head, rows};
}

function cellsOf(clauses: readonly Clause[], row: number): string[] {
  return clauses.filter(({kind, parent}) => kind === 'tableCell' && parent === row).map(({text}) => shown(text));
}

/** Without mentions of notes; a line break inside a Japanese paragraph is the author's, not the reader's. */
function shown(text: string): string {
  return text.replace(/\[\^[^\]\s]+\]/g, '').replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '').trim();
}

/** Letters that a reader reads, white space left out. */
export function countLetters(blocks: readonly TextBlock[]): number {
  return blocks.flatMap(wordsOf).reduce((sum, text) => sum + [...text.replace(/\s/g, '')].length, 0);
}

function wordsOf(block: TextBlock): readonly string[] {
  if (block.kind === 'list') return block.items;
  return block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [block.text];
}
