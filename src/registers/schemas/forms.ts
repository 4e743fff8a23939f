import * as z from 'zod';
import {checkTree} from '../../core/choice/checkTree';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText, source, SOURCE_FIELDS} from './fields';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'idは英小文字、数字、ハイフンにしてください');

const question = z.strictObject({
  id,
  text: requiredText,
  /** A word of help under the question. */
  help: z.string().optional(),
  /** A course of the programme register whose conditions stand under the question. */
  course: id.optional(),
  answers: z.array(z.strictObject({label: requiredText, next: id})).min(2, '答えを2つ以上書いてください'),
});

const outcome = z.strictObject({
  id,
  name: requiredText,
  /** The row of the table of forms that it means; none where the answer is to talk first. */
  form: id.optional(),
  /** Courses of the programme register: their conditions are shown as that register has them. */
  courses: z.array(id),
  lead: requiredText,
  /** What to make sure of next. */
  checks: z.array(requiredText).min(1, '次に確かめることを1つ以上書いてください'),
  ask: requiredText,
  clauses: z.array(id).min(1, 'よりどころの条項を1つ以上書いてください'),
});

/** A form of working together, by the columns of the table. 〔要確認〕 where nobody has said yet. */
const form = z.strictObject({
  id,
  name: requiredText,
  clause: id,
  subject: requiredText,
  responsibility: requiredText,
  money: requiredText,
  contract: requiredText,
  rights: requiredText,
  settlement: requiredText,
  tax: requiredText,
  papers: requiredText,
  scheme: requiredText,
});

const forms = z.strictObject({
  /** The edition of the guide for groups that was read for it. */
  reviewed: isoDate,
  questions: z.array(question).min(1, '質問を1つ以上書いてください'),
  outcomes: z.array(outcome).min(1, '結果を1つ以上書いてください'),
  forms: z.array(form).min(1, '形を1つ以上書いてください'),
  sources: z.array(source),
}).superRefine((value, context) => {
  const tree = {questions: value.questions, outcomes: value.outcomes.map((one) => one.id)};
  for (const {path, message} of checkTree(tree)) context.addIssue({code: 'custom', message, path: [...path]});
  const known = new Set(value.forms.map((one) => one.id));
  value.outcomes.forEach((one, index) => {
    if (one.form === undefined || known.has(one.form)) return;
    context.addIssue({code: 'custom', message: 'formsにない形です。formsにあるidを書いてください', path: ['outcomes', index, 'form']});
  });
});

export type FormsRegister = Readonly<z.output<typeof forms>>;

/** `docs/groups/forms.yml`: どの形がよいか, the tree and the table that the section edits */
export const formsRegister: RegisterSpec<FormsRegister> = {
  name: 'forms',
  schema: forms,
  publicFields: {
    reviewed: true, sources: SOURCE_FIELDS,
    questions: {id: true, text: true, help: true, course: true, answers: {label: true, next: true}},
    outcomes: {id: true, name: true, form: true, courses: true, lead: true, checks: true, ask: true, clauses: true},
    forms: {id: true, name: true, clause: true, subject: true, responsibility: true, money: true, contract: true, rights: true, settlement: true, tax: true, papers: true, scheme: true},
  } satisfies PublicFields<FormsRegister>,
  clauseFields: ['outcomes.*.clauses.*', 'forms.*.clause'],
};
