import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText} from './fields';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');

/** A page of the guide for groups in force (`npo/flow`), or a page of the portal (`/groups/forms/`). */
const page = z.string().regex(/^([a-z0-9-]+(\/[a-z0-9-]+)*|\/([a-z0-9-]+\/)+)$/, 'ページは npo/flow か /groups/forms/ の形で書いてください');

/** Where the way parts: one of them, never all. */
const either = z.strictObject({
  question: requiredText,
  choices: z.array(z.strictObject({name: requiredText, then: requiredText})).min(2, '分かれ道には、2つ以上を書いてください'),
});

const step = z.strictObject({
  id,
  name: requiredText,
  /** The step of schedule.yml that tells how long it takes. */
  schedule: id.optional(),
  doing: requiredText,
  owners: z.array(z.enum(['団体', '担当課', '契約検査課', '会計'])).min(1, 'だれがするかを1つ以上書いてください'),
  pages: z.array(page),
  /** What is done away from the pages. */
  outside: z.array(requiredText),
  /** Papers and things to have at hand, and those that come of it. */
  ready: z.array(requiredText).min(1, '用意する物を1つ以上書いてください'),
  made: z.array(requiredText),
  /** Ids of templates.yml. */
  forms: z.array(id).default([]),
  either: either.optional(),
  /** Where the guide tells about the step. */
  clause: id,
});

const journey = z.strictObject({
  /** The edition of the guide for groups that was read for it. */
  reviewed: isoDate,
  steps: z.array(step).min(3, '段階を3つ以上書いてください'),
}).superRefine(({steps}, context) => {
  const seen = new Set<string>();
  const once = (value: string, path: readonly (string | number)[]): void => {
    if (seen.has(value)) context.addIssue({code: 'custom', message: '2度出ています。1つの段階にだけ書いてください', path: [...path]});
    seen.add(value);
  };
  steps.forEach((one, index) => {
    once(`段階 ${one.id}`, ['steps', index, 'id']);
    one.pages.forEach((value, at) => once(value, ['steps', index, 'pages', at]));
    one.forms.forEach((value, at) => once(`様式 ${value}`, ['steps', index, 'forms', at]));
  });
});

export type JourneyRegister = Readonly<z.output<typeof journey>>;

/** `docs/groups/journey.yml`: 委託までの道すじ */
export const journeyRegister: RegisterSpec<JourneyRegister> = {
  name: 'journey',
  schema: journey,
  publicFields: {
    reviewed: true,
    steps: {
      id: true, name: true, schedule: true, doing: true, owners: true, pages: true, outside: true, ready: true, made: true, forms: true,
      either: {question: true, choices: {name: true, then: true}}, clause: true,
    },
  } satisfies PublicFields<JourneyRegister>,
  clauseFields: ['steps.*.clause'],
};
