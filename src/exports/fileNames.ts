/** The files of a comparison, in the order in which a page offers them. */
export const EXPORT_KINDS = ['table', 'review', 'tracked', 'list', 'rows'] as const;

export type ExportKind = (typeof EXPORT_KINDS)[number];

const ENDINGS: Readonly<Record<ExportKind, string>> = {table: 'table.docx', review: 'review.docx', tracked: 'tracked.docx', list: 'changes.xlsx', rows: 'changes.json'};

/** What a link calls the file. */
export const EXPORT_LABELS: Readonly<Record<ExportKind, string>> = {
  table: '新旧対照表（Word）',
  review: '新旧対照表、備考と審査欄つき（Word）',
  tracked: '見え消し、変更履歴つき（Word）',
  list: '変更一覧（Excel）',
  rows: '対照表のデータ（JSON）',
};

/** `handbook_2023-04-01_2024-04-01_table.docx`: in ASCII, so that every server and archive keeps it. */
export function exportFileName(kind: ExportKind, {guide, older, newer}: {readonly guide: string; readonly older: string; readonly newer: string}): string {
  return [guide, older, newer, ENDINGS[kind]].join('_');
}
