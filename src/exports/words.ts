import {formatDay} from '../core/model/formatDay';
import {proofWords} from '../core/render/proofWords';
import type {ComparisonTable} from '../core/model/table';
import type {ExportDocument, ExportEdition, OfficeProperties} from './document';

/** `令和5年度版から令和6年度版への変更` */
export function changeName({older, newer}: Pick<ExportDocument, 'older' | 'newer'>): string {
  return `${older.label}から${newer.label}への変更`;
}

/** What the files of a comparison say of themselves. */
export function comparisonProperties(document: ExportDocument): OfficeProperties {
  const {title, author, date, stamp} = document;
  return {title: `${title}　${changeName(document)}`, author, date, stamp};
}

/** The head of a paper: label and value, line by line; what is unknown is left out. */
export function headLines(document: ExportDocument): readonly (readonly [string, string])[] {
  const lines: readonly (readonly [string, string])[] = [
    [sideHeadings(document).new, editionName(document.newer)],
    [sideHeadings(document).old, editionName(document.older)],
    ['改正の理由', document.reason],
    ['検算', proofWords(document.proof).join('。')],
    ['注意', document.notice],
    ['作成の版', document.stamp],
  ];
  return lines.filter(([, value]) => value !== '');
}

/** The closing notes that give the marks their meaning (T11). */
export function markNotes({closing = ''}: ComparisonTable, hasMovedLabels: boolean): readonly string[] {
  return [...closing.split('\n').filter((line) => line !== ''), ...(hasMovedLabels ? ['番号の動いた条項は、番号に二重下線を付した。'] : [])];
}

/** What the two sides are called at this stage: 改正案 and 現行 until decided, then 改正後 and 改正前 (T2). */
export function sideHeadings({table: {headings, first}}: ExportDocument): {readonly new: string; readonly old: string} {
  return first === 'new' ? {new: headings[0], old: headings[1]} : {new: headings[1], old: headings[0]};
}

/** `令和6年度版（施行日：令和6年（2024年）4月1日）` */
export function editionName({label, effectiveDate}: ExportEdition): string {
  return effectiveDate === null ? label : `${label}（施行日：${formatDay(effectiveDate)}）`;
}
