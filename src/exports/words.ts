import {formatDay} from '../core/model/formatDay';
import type {MeaningFlag} from '../core/model/comparison';
import type {TableRow} from '../core/model/table';
import type {ExportDocument, ExportEdition, OfficeProperties} from './document';

/** What a change is called, as on the comparison page. */
export const KIND_WORDS: Readonly<Record<Exclude<TableRow['kind'], 'omitted' | 'parent'>, string>> = {
  changed: '改正', added: '新設', removed: '削除', moved: '移動', renumbered: '番号の変更',
};

/** What a change is about, in a reviewer's words. */
export const FLAG_WORDS: Readonly<Record<MeaningFlag, string>> = {
  amount: '金額', date: '期日・期間', count: '数量', modality: '義務・許可', negation: '否定', conjunction: '接続の語',
  subject: '主語', definedTerm: '用語', lawCitation: '法令の引用', crossReference: '条項の引用',
};

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
    ['検算', document.isProved ? '旧版＋改正＝新版：一致' : '旧版＋改正＝新版：不一致。この資料を使わず、担当に知らせてください。'],
    ['注意', document.notice],
    ['作成の版', document.stamp],
  ];
  return lines.filter(([, value]) => value !== '');
}

/** The closing note that gives the marks their meaning (T11). */
export function markNotes(hasMovedLabels: boolean): readonly string[] {
  return ['備考　改正部分は、下線の部分である。', ...(hasMovedLabels ? ['番号の動いた条項は、番号に二重下線を付した。'] : [])];
}

/** What the two sides are called at this stage: 改正案 and 現行 until decided, then 改正後 and 改正前 (T2). */
export function sideHeadings({table: {headings, first}}: ExportDocument): {readonly new: string; readonly old: string} {
  return first === 'new' ? {new: headings[0], old: headings[1]} : {new: headings[1], old: headings[0]};
}

/** `令和6年度版（施行日：令和6年（2024年）4月1日）` */
export function editionName({label, effectiveDate}: ExportEdition): string {
  return effectiveDate === null ? label : `${label}（施行日：${formatDay(effectiveDate)}）`;
}
