import type {ComparisonTable, InlineView, TableCell, TextRun} from '../model/table';

const MARKS: Readonly<Record<TextRun['kind'], readonly [string, string]>> = {
  same: ['', ''], changed: ['＿', '＿'], movedLabel: ['＝', '＝'], note: ['', ''],
};
const INLINE_MARKS = {same: ['', ''], inserted: ['［＋', '＋］'], deleted: ['［－', '－］'], note: ['', '']} as const;

/** A 新旧対照表 as text: one block for each row, changed words between ＿ ＿, moved numbers between ＝ ＝. */
export function toTableText({headings, first, rows, statement, closing}: ComparisonTable): string {
  const blocks = rows.map((row) => {
    const cells = first === 'new' ? [row.newCell, row.oldCell] : [row.oldCell, row.newCell];
    if (row.kind === 'omitted' || row.kind === 'parent') return cellText(row.newCell);
    const lines = cells.map((cell, column) => `${headings[column]}：${cellText(cell)}`);
    return [...lines, ...(row.remark === '' ? [] : [`備考：${row.remark}`])].join('\n');
  });
  return [statement, ...blocks, closing].filter((block) => block !== undefined).join('\n\n').concat('\n');
}

function cellText({runs}: TableCell): string {
  return runs.map(({kind, text}) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join('');
}

/** A 見え消し as text: inserted words in ［＋ ＋］, deleted ones in ［－ －］. */
export function toInlineText({blocks}: InlineView): string {
  return blocks
    .map(({parts}) => parts.map(({kind, text}) => `${INLINE_MARKS[kind][0]}${text}${INLINE_MARKS[kind][1]}`).join(''))
    .join('\n').concat('\n');
}
