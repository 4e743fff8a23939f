import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {conflict, CONFLICT_FIELDS, dateOrUnknown, requiredText, source, SOURCE_FIELDS} from './fields';

const place = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, '場所のidは英小文字、数字、ハイフンにしてください'),
  name: requiredText,
  kind: requiredText,
  /** 要確認 when no source gives it. */
  address: requiredText,
  phone: z.string().regex(/^(0\d{1,4}-\d{1,4}-\d{4}|要確認)$/, '電話は 0467-00-0000 の形か「要確認」にしてください'),
  hours: requiredText,
  /** What a group can do there, as far as a source says. */
  use: requiredText,
  status: z.enum(['利用できる', '閉店・終了', '要確認']),
  note: z.string().optional(),
  /** The day somebody of the section last checked the entry; 要確認 until then. */
  checkedOn: dateOrUnknown,
  sources: z.array(source).min(1, '出典を1つ以上書いてください'),
  staffNote: z.string().optional(),
});

const placeList = z.strictObject({
  places: z.array(place).min(1),
  conflicts: z.array(conflict),
  staffNote: z.string().optional(),
}).superRefine((value, context) => {
  value.places.forEach((one, index) => {
    if (value.places.findIndex((other) => other.id === one.id) === index) return;
    context.addIssue({code: 'custom', message: '同じidの場所が2つあります。片方のidを変えてください', path: ['places', index, 'id']});
  });
});

const exchangeSpace = z.strictObject({
  name: requiredText,
  idea: requiredText,
  status: z.enum(['未着手', '検討中', '試行中', '実施中', '中止', '要確認']),
  /** What the sheet says, by step of the plan. */
  steps: z.array(z.strictObject({name: requiredText, state: requiredText, date: dateOrUnknown})).min(1),
  /** Days on which the space was tried out; empty as long as there were none. */
  trials: z.array(z.strictObject({date: dateOrUnknown, result: requiredText})),
  checkedOn: dateOrUnknown,
  sources: z.array(source).min(1, '出典を1つ以上書いてください'),
  staffNote: z.string().optional(),
});

export type PlacesRegister = Readonly<z.output<typeof placeList>>;
export type ExchangeSpaceRegister = Readonly<z.output<typeof exchangeSpace>>;

const publicFields = {
  places: {id: true, name: true, kind: true, address: true, phone: true, hours: true, use: true, status: true, note: true, checkedOn: true, sources: SOURCE_FIELDS},
  conflicts: CONFLICT_FIELDS,
} satisfies PublicFields<PlacesRegister>;

/** `docs/places/facilities.yml` */
export const facilitiesRegister: RegisterSpec<PlacesRegister> = {name: 'facilities', schema: placeList, publicFields};
/** `docs/places/cafes.yml` */
export const cafesRegister: RegisterSpec<PlacesRegister> = {name: 'cafes', schema: placeList, publicFields};
/** `docs/places/exchange-space.yml` */
export const exchangeSpaceRegister: RegisterSpec<ExchangeSpaceRegister> = {
  name: 'exchange-space',
  schema: exchangeSpace,
  publicFields: {
    name: true, idea: true, status: true, steps: {name: true, state: true, date: true}, trials: {date: true, result: true}, checkedOn: true, sources: SOURCE_FIELDS,
  } satisfies PublicFields<ExchangeSpaceRegister>,
};
