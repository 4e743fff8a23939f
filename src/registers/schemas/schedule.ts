import * as z from 'zod';
import {STEP_DAYS_LIMIT} from '../../core/schedule/plan';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText, source, SOURCE_FIELDS} from './fields';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');
const dayCount = z.int('日数を整数で書いてください').min(1, '日数は1以上にしてください').max(STEP_DAYS_LIMIT, `日数は${STEP_DAYS_LIMIT}までにしてください`);

const step = z.strictObject({
  id,
  name: requiredText,
  /** What each side does. */
  group: requiredText,
  city: requiredText,
  days: dayCount,
  unit: z.enum(['業務日', '暦日']),
  /** 法律: a limit that the source sets. 目安: ours, shown with 〔要確認〕. */
  basis: z.enum(['法律', '目安']),
  papers: z.array(requiredText).min(1, '書類を1つ以上書いてください'),
  stumble: requiredText,
  clause: id,
});

const schedule = z.strictObject({
  /** The edition of the guide for groups that was read for it. */
  reviewed: isoDate,
  /** The step that begins on the day the group wishes. */
  pivot: id,
  /** Days of every year on which the city is closed, e.g. `12-29`. */
  yearlyClosed: z.array(z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '月日は 12-29 の形で書いてください')),
  steps: z.array(step).min(2),
  sources: z.array(source),
}).superRefine((value, context) => {
  value.steps.forEach((one, index) => {
    if (value.steps.findIndex((other) => other.id === one.id) < index) context.addIssue({code: 'custom', message: '同じidの段階が2つあります。片方のidを変えてください', path: ['steps', index, 'id']});
  });
  if (!value.steps.some((one) => one.id === value.pivot)) context.addIssue({code: 'custom', message: 'stepsにない段階です。stepsにあるidを書いてください', path: ['pivot']});
});

export type ScheduleRegister = Readonly<z.output<typeof schedule>>;

/** `docs/groups/schedule.yml`: 契約の時間表 */
export const scheduleRegister: RegisterSpec<ScheduleRegister> = {
  name: 'schedule',
  schema: schedule,
  publicFields: {
    reviewed: true, pivot: true, yearlyClosed: true, sources: SOURCE_FIELDS,
    steps: {id: true, name: true, group: true, city: true, days: true, unit: true, basis: true, papers: true, stumble: true, clause: true},
  } satisfies PublicFields<ScheduleRegister>,
  clauseFields: ['steps.*.clause'],
};
