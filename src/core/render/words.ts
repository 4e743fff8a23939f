import type {MeaningFlag} from '../model/comparison';
import type {TableRow} from '../model/table';

/** What a change is called, on pages and in files. */
export const KIND_WORDS: Readonly<Record<Exclude<TableRow['kind'], 'omitted' | 'parent'>, string>> = {
  changed: '改正', added: '新設', removed: '削除', moved: '移動', renumbered: '番号の変更',
};

/** What a change is about, in a reviewer's words. */
export const FLAG_WORDS: Readonly<Record<MeaningFlag, string>> = {
  amount: '金額', date: '期日・期間', count: '数量', modality: '義務・許可', negation: '否定', conjunction: '接続の語',
  subject: '主語', definedTerm: '用語', lawCitation: '法令の引用', crossReference: '条項の引用',
};
