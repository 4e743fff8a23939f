import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText, source, SOURCE_FIELDS} from './fields';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');

const estimate = z.strictObject({
  /** The edition of the guide for groups that was read for it. */
  reviewed: isoDate,
  starters: z.strictObject({labour: z.array(requiredText).min(1), direct: z.array(requiredText).min(1)}),
  taxPercent: z.number('税率を数で書いてください').min(0).max(100),
  /** Rates for indirect costs that somebody has named, each with who and when. */
  rates: z.array(z.strictObject({label: requiredText, percent: requiredText, note: requiredText, source})),
  forgotten: z.array(z.strictObject({
    id,
    label: requiredText,
    part: z.enum(['labour', 'direct']),
    /** A line named by one of these counts as this cost. */
    words: z.array(requiredText).min(1, '言葉を1つ以上書いてください'),
    why: requiredText,
    clause: id,
  })),
}).superRefine((value, context) => {
  value.forgotten.forEach((one, index) => {
    if (value.forgotten.findIndex((other) => other.id === one.id) < index) context.addIssue({code: 'custom', message: '同じidの費用が2つあります。片方のidを変えてください', path: ['forgotten', index, 'id']});
  });
});

export type EstimateRegister = Readonly<z.output<typeof estimate>>;

/** `docs/groups/estimate.yml`: 積算ワークシート */
export const estimateRegister: RegisterSpec<EstimateRegister> = {
  name: 'estimate',
  schema: estimate,
  publicFields: {
    reviewed: true, starters: {labour: true, direct: true}, taxPercent: true,
    rates: {label: true, percent: true, note: true, source: SOURCE_FIELDS},
    forgotten: {id: true, label: true, part: true, words: true, why: true, clause: true},
  } satisfies PublicFields<EstimateRegister>,
  clauseFields: ['forgotten.*.clause'],
};
