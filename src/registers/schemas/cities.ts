import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {dateOrUnknown, requiredText} from './fields';

/** 全国地方公共団体コード with its check digit, e.g. `142042`. */
const code = z.string().regex(/^\d{6}$/, '全国地方公共団体コードは6桁の数字を引用符で囲んで書いてください')
  .refine(hasCheckDigit, '全国地方公共団体コードの検査数字（6桁目）が合いません。番号を確かめてください');

const city = z.strictObject({
  id: z.string().regex(/^\d{6}-\d+$/, 'idは コード-番号（例 141003-1）にしてください'),
  municipality: requiredText,
  prefecture: z.string().regex(/^.+[都道府県]$/, '都道府県名を書いてください'),
  code,
  title: requiredText,
  kind: z.enum(['手引き', '指針・方針', '関連資料']),
  audience: z.enum(['職員', '市民・団体', '両方', '未確認']),
  audienceNote: z.string().optional(),
  year: requiredText,
  revisions: requiredText,
  /** '' when only a copy without an address of its own was seen. */
  url: z.string().regex(/^(https?:\/\/\S+)?$/, '住所は https:// から書いてください'),
  sourceKind: z.enum(['公式', '第三者', '要確認']),
  sourceDate: requiredText,
  /** 「無」 is not among the words: no document was seen whole, so absence is never known. */
  items: z.record(z.string(), z.enum(['有', '未確認'])),
  notes: z.string(),
  staffNote: z.string().optional(),
});

const cities = z.strictObject({
  /** The day the pages were looked at. */
  seenOn: dateOrUnknown,
  note: requiredText,
  documents: z.array(city).min(1),
}).superRefine((value, context) => {
  const expected = Object.keys(value.documents[0]?.items ?? {});
  value.documents.forEach((one, index) => {
    if (value.documents.findIndex((other) => other.id === one.id) !== index) {
      context.addIssue({code: 'custom', message: '同じidの資料が2つあります。末尾の番号を変えてください', path: ['documents', index, 'id']});
    }
    const wrong = [...expected.filter((name) => !(name in one.items)), ...Object.keys(one.items).filter((name) => !expected.includes(name))];
    if (wrong.length > 0) {
      context.addIssue({code: 'custom', message: `項目「${wrong.join('、')}」がほかの資料とそろっていません。つづりを確かめてください`, path: ['documents', index, 'items']});
    }
  });
});

const checklistItems = z.strictObject({
  items: z.array(z.strictObject({
    name: requiredText,
    /** What counts as 有. */
    meaning: requiredText,
    staffNote: z.string().optional(),
  })).min(1),
});

export type CitiesRegister = Readonly<z.output<typeof cities>>;
export type ChecklistItemsRegister = Readonly<z.output<typeof checklistItems>>;

/** `docs/cities/cities.yml`: other cities' handbooks */
export const citiesRegister: RegisterSpec<CitiesRegister> = {
  name: 'cities',
  schema: cities,
  publicFields: {
    seenOn: true, note: true,
    documents: {
      id: true, municipality: true, prefecture: true, code: true, title: true, kind: true, audience: true, audienceNote: true,
      year: true, revisions: true, url: true, sourceKind: true, sourceDate: true, items: {'*': true}, notes: true,
    },
  } satisfies PublicFields<CitiesRegister>,
};
/** `docs/cities/checklist-items.yml`: what the handbooks are looked through for */
export const checklistItemsRegister: RegisterSpec<ChecklistItemsRegister> = {name: 'checklist-items', schema: checklistItems, publicFields: {items: {name: true, meaning: true}} satisfies PublicFields<ChecklistItemsRegister>};

/** The sixth digit: 11 less the weighted sum (6,5,4,3,2) modulo 11, last digit only (総務省 全国地方公共団体コード仕様). */
function hasCheckDigit(value: string): boolean {
  const digits = [...value].map(Number);
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * digits[index], 0);
  return digits[5] === (11 - (sum % 11)) % 10;
}
