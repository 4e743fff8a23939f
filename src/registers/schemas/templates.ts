import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText} from './fields';

const fields = z.strictObject({
  kind: z.literal('fields'),
  heading: requiredText.optional(),
  fields: z.array(z.strictObject({label: requiredText, example: requiredText})).min(1),
});

const table = z.strictObject({
  kind: z.literal('table'),
  heading: requiredText,
  columns: z.array(requiredText).min(2),
  examples: z.array(z.array(z.union([z.string(), z.number()]))).min(1, '記入例を1行以上書いてください'),
  /** Empty rows of the form. */
  blankRows: z.int().min(1).max(30),
  /** A column that is the product of two others, and is added up under the table; only figures stand in these. */
  product: z.strictObject({of: z.tuple([requiredText, requiredText]), into: requiredText, total: requiredText}).optional(),
}).superRefine(({columns, examples, product}, context) => {
  examples.forEach((row, index) => {
    if (row.length !== columns.length) context.addIssue({code: 'custom', message: `列が${columns.length}あるのに、記入例は${row.length}個です。同じ数にしてください`, path: ['examples', index]});
  });
  for (const name of product ? [...product.of, product.into] : []) {
    if (!columns.includes(name)) context.addIssue({code: 'custom', message: `「${name}」という列がありません。columns の名前に合わせてください`, path: ['product']});
    else if (examples.some((row) => typeof row[columns.indexOf(name)] !== 'number')) context.addIssue({code: 'custom', message: `「${name}」の列の記入例は、数だけにしてください`, path: ['examples']});
  }
  if (!product) return;
  const [one, other, into] = [...product.of, product.into].map((name) => columns.indexOf(name));
  examples.forEach((row, index) => {
    if (Number(row[one]) * Number(row[other]) !== Number(row[into])) context.addIssue({code: 'custom', message: `「${product.into}」が、${product.of.join('×')}と違います。計算し直してください`, path: ['examples', index]});
  });
});

const text = z.strictObject({
  kind: z.literal('text'),
  heading: requiredText,
  /** What to write there. */
  prompt: requiredText,
  example: requiredText,
});

const check = z.strictObject({
  kind: z.literal('check'),
  heading: requiredText,
  items: z.array(z.strictObject({text: requiredText, isChecked: z.boolean()})).min(1),
});

const template = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, '様式のidは英小文字、数字、ハイフンにしてください'),
  title: requiredText,
  format: z.enum(['docx', 'xlsx']),
  /** When it is used, in one sentence. */
  purpose: requiredText,
  /** Whom it is handed to. */
  to: requiredText,
  /** Clauses of the group guide that explain it. */
  clauses: z.array(z.string().regex(/^np-[a-z0-9-]+$/, '委託受注の手引きの条項IDを書いてください')).min(1),
  blocks: z.array(z.discriminatedUnion('kind', [fields, table, text, check])).min(1),
});

const templates = z.strictObject({
  /** The edition of the group guide that was read for them. */
  reviewed: isoDate,
  templates: z.array(template).min(1),
}).superRefine((value, context) => {
  value.templates.forEach(({id}, index) => {
    if (value.templates.findIndex((other) => other.id === id) !== index) context.addIssue({code: 'custom', message: '同じidの様式が2つあります。片方のidを変えてください', path: ['templates', index, 'id']});
  });
});

export type TemplatesRegister = Readonly<z.output<typeof templates>>;

/** `docs/groups/templates.yml`: the papers that a group hands in, each with an example */
export const templatesRegister: RegisterSpec<TemplatesRegister> = {
  name: 'templates',
  schema: templates,
  publicFields: {
    reviewed: true,
    templates: {
      id: true, title: true, format: true, purpose: true, to: true, clauses: true,
      blocks: {
        kind: true, heading: true, fields: {label: true, example: true}, columns: true, examples: true, blankRows: true,
        product: {of: true, into: true, total: true}, prompt: true, example: true, items: {text: true, isChecked: true},
      },
    },
  } satisfies PublicFields<TemplatesRegister>,
  clauseFields: ['templates.*.clauses.*'],
};
