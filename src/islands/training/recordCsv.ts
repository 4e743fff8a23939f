import {toCsv} from '../../core/text/safeCell';
import type {TrainingRecord} from '../../core/training/checkCode';

const HEAD = ['課', '確認の番号', '道筋', '読んだところ', '手引き', '版', '版の施行日', '受講した日', '正しい数', '問いの数'] as const;

/** What a row needs besides the record. */
export interface RecordNames {
  readonly section: string;
  readonly code: string;
  readonly title: string;
  readonly guideTitle: string;
  readonly label: string;
}

/** One record as a CSV file for spreadsheets: the first two columns are those of 「受講の集計」. The name is not in it. */
export function toRecordCsv({kind, edition, day, right, asked}: TrainingRecord, {section, code, title, guideTitle, label}: RecordNames): string {
  const row = [section, code, title, KIND_WORDS[kind], guideTitle, label, edition, day, String(right), String(asked)];
  return toCsv([HEAD, row]);
}

/** What was read. */
export const KIND_WORDS: Readonly<Record<TrainingRecord['kind'], string>> = {whole: '全部', since: '変わったところ'};
