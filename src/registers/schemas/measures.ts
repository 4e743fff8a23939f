import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {certainty, conflict, CONFLICT_FIELDS, fiscalYear, requiredText} from './fields';

/** The sheet's own words for where a measure stands; 「できていない」 is a state like any other. */
const status = z.enum(['予定', '進行中', '継続', '完了', '遅れて完了', '遅れ', '未着手', 'できていない', '方針転換', '中止', '記載なし']);

/** A line of `sheet.txt` after `toSheetLines`. */
const sheetLine = z.strictObject({line: z.int().min(1), text: requiredText});

const month = z.int('月は 4 のように数字で書いてください').min(1, '月は 1 から 12 です').max(12, '月は 1 から 12 です');

/** 予定月→実際の月 */
const slip = z.strictObject({planned: month, actual: month, reason: requiredText});

const measureYear = z.strictObject({
  year: fiscalYear,
  /** Sentences of the sheet, without its bullets; empty where it says nothing. */
  plan: z.array(requiredText),
  result: z.array(requiredText),
  status,
  statusReason: requiredText,
  slip: slip.optional(),
});

/** A band of the 工程. The sheet draws it; only what its text says is kept. */
const scheduleItem = z.strictObject({
  label: requiredText,
  /** Empty: the sheet does not show whose year it is. */
  years: z.array(fiscalYear),
  /** e.g. 随時, 通年; 時期は資料から読み取れない where the sheet gives no time. */
  when: requiredText,
  planned: z.array(month).optional(),
  actual: z.array(month).optional(),
  note: z.string().optional(),
});

const measure = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/, '施策のidは英小文字とハイフンにしてください'),
  title: requiredText,
  titleCertainty: certainty,
  area: z.enum(['場', '協働の手引き', '基金', '協働の仕組み']),
  inCharge: requiredText,
  /** The page that says more, as a site address, e.g. `/places/`. */
  page: z.string().regex(/^\/[a-z/-]*\/$/, 'ページは /places/ のように書いてください'),
  years: z.array(measureYear).min(1),
  schedule: z.array(scheduleItem),
  nextStep: requiredText,
  conflicts: z.array(conflict).optional(),
  staffNote: z.string().optional(),
  /** For whoever checks the register against the sheet, not for readers: the sentences themselves stand above. */
  sheetLines: z.array(sheetLine).default([]),
});

const measures = z.strictObject({
  document: z.strictObject({
    title: requiredText,
    /** The paper bears no date. */
    date: z.string(),
    note: requiredText,
    sheetLines: z.array(sheetLine).default([]),
  }),
  measures: z.array(measure).min(1),
}).superRefine((value, context) => {
  value.measures.forEach((one, index) => {
    if (value.measures.findIndex((other) => other.id === one.id) === index) return;
    context.addIssue({code: 'custom', message: '同じidの施策が2つあります。片方のidを変えてください', path: ['measures', index, 'id']});
  });
});

export type MeasuresRegister = Readonly<z.output<typeof measures>>;
export type Measure = MeasuresRegister['measures'][number];

/** `docs/plan/measures.yml` */
export const measuresRegister: RegisterSpec<MeasuresRegister> = {
  name: 'measures',
  schema: measures,
  publicFields: {
    document: {title: true, date: true, note: true},
    measures: {
      id: true, title: true, titleCertainty: true, area: true, inCharge: true, page: true, nextStep: true, conflicts: CONFLICT_FIELDS,
      years: {year: true, plan: true, result: true, status: true, statusReason: true, slip: {planned: true, actual: true, reason: true}},
      schedule: {label: true, years: true, when: true, planned: true, actual: true, note: true},
    },
  } satisfies PublicFields<MeasuresRegister>,
};
