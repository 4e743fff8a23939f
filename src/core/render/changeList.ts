import type {MeaningFlag} from '../model/comparison';
import type {ComparisonTable, PagePlace, TableCell, TableRow} from '../model/table';
import {groupByPage, isChange} from './pageGroups';
import {FLAG_WORDS, KIND_WORDS} from './words';

/** One change, as the list tells it. */
export interface ListedChange {
  /** From 1, through all pages; the same number as in the 番号 column of the table. */
  readonly number: number;
  /** Of its row. */
  readonly key: string;
  /** e.g. `新設` */
  readonly kind: string;
  readonly page: string;
  /** What contains it, from the top, and itself when it has a name: `第3章　協働事業の実施 ＞ 第12条（役割及び責任の分担）`. */
  readonly place: string;
  readonly clauseId: string;
  readonly old: TableCell;
  readonly new: TableCell;
  /** What changed, in a few words: `「見通し」→「目標」`. */
  readonly gist: string;
  readonly flagNames: readonly MeaningFlag[];
  /** The same in words, e.g. `金額、期日・期間`. */
  readonly flags: string;
  readonly remark: string;
  /** Page and anchor of the new clause (of a removed one, in the older edition), e.g. `/handbook/steps/#steps-plan`; '' when it has no page. */
  readonly address: string;
}

/** The changes of the formal table, one by one. */
export function toChangeList({table, pages}: {readonly table: ComparisonTable; readonly pages: readonly PagePlace[]}): readonly ListedChange[] {
  const listed: ListedChange[] = [];
  for (const {page, rows} of groupByPage(table.rows, pages)) {
    let above: readonly TableRow[] = [];
    for (const row of rows) {
      above = [...above.filter((one) => one.newCell.depth < row.newCell.depth), row];
      if (isChange(row)) listed.push(toChange(row, {page, above, number: listed.length + 1}));
    }
  }
  return listed;
}

interface Place {
  readonly page: PagePlace;
  /** What contains the row, the row itself last. */
  readonly above: readonly TableRow[];
  readonly number: number;
}

function toChange(row: TableRow, {page, above, number}: Place): ListedChange {
  const isNamed = row.key === row.anchor || row.key === `old:${row.anchor}`;
  const containers = above.length > 1 && !isNamed ? above.slice(0, -1) : above;
  return {
    number,
    key: row.key,
    kind: KIND_WORDS[row.kind as keyof typeof KIND_WORDS],
    page: page.title,
    place: containers.map(shortName).join(' ＞ '),
    clauseId: row.anchor ?? '',
    old: row.oldCell,
    new: row.newCell,
    gist: toGist(row),
    flagNames: row.flags,
    flags: row.flags.map((flag) => FLAG_WORDS[flag]).join('、'),
    remark: row.remark,
    address: addressOf(row, page),
  };
}

/** The first words that differ; of a unit of which only the number or the place changed, how it begins. */
function toGist({newCell, oldCell}: TableRow): string {
  const [before, after] = [firstChange(oldCell), firstChange(newCell)];
  if (!before && !after) return shortened(cellText(newCell));
  const others = (before?.others ?? 0) + (after?.others ?? 0) > 0 ? ' ほか' : '';
  if (before && after && before.lead === after.lead) return `「${before.words}」→「${after.words}」${others}`;
  if (after && (!before || after.lead.length < before.lead.length)) return `「${after.words}」を加える${before ? ' ほか' : others}`;
  return `「${before?.words}」を削る${after ? ' ほか' : others}`;
}

interface FirstChange {
  /** What stands in front of it. */
  readonly lead: string;
  readonly words: string;
  /** How many changes follow. */
  readonly others: number;
}

function firstChange({runs}: TableCell): FirstChange | undefined {
  const at = runs.findIndex(({kind, text}) => kind === 'changed' && text.trim() !== '');
  if (at < 0) return undefined;
  const lead = cellText({depth: 0, runs: runs.slice(0, at).filter(({kind}) => kind !== 'movedLabel')});
  return {lead, words: shortened(runs[at].text.trim()), others: runs.slice(at + 1).filter(({kind}) => kind === 'changed').length};
}

function addressOf({kind, anchor}: TableRow, page: PagePlace): string {
  const address = kind === 'removed' ? page.oldAddress : page.address;
  return address === null ? '' : `${address}${anchor === undefined ? '' : `#${anchor}`}`;
}

/** Enough of a line to find it again. */
const NAME_LENGTH = 30;

function shortName({newCell, oldCell, kind}: TableRow): string {
  const text = cellText(kind === 'removed' ? oldCell : newCell).split('\n')[0];
  return shortened(text);
}

function shortened(text: string): string {
  const letters = [...text];
  return letters.length <= NAME_LENGTH ? text : `${letters.slice(0, NAME_LENGTH).join('')}…`;
}

/** The words of a cell without their marks. */
function cellText({runs}: TableCell): string {
  return runs.map(({text}) => text).join('');
}
