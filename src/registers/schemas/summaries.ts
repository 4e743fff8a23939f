import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText} from './fields';

/** Longer than this it is a second text, not a summary (ux.md B5). */
const MAX_SUMMARY_LENGTH = 400;

const summary = z.strictObject({
  /** Page inside the edition, e.g. `npo/flow.mdx`. */
  page: z.string().regex(/^[\w/-]+\.mdx$/, 'ページは npo/flow.mdx の形で書いてください'),
  /** The edition from whose text it was made. */
  edition: isoDate,
  reviewedOn: isoDate,
  /** Ids of the clauses that it rests on. */
  clauses: z.array(z.string()).min(1, 'もとにした条項のIDを1つ以上書いてください'),
  /** One idea each. */
  sentences: z.array(requiredText).min(1),
}).superRefine(({sentences}, context) => {
  const length = sentences.join('').length;
  if (length > MAX_SUMMARY_LENGTH) context.addIssue({code: 'custom', message: `要約が${length}字あります。${MAX_SUMMARY_LENGTH}字までに縮めてください`, path: ['sentences']});
  sentences.forEach((sentence, index) => {
    if (!/[。？]$/.test(sentence)) context.addIssue({code: 'custom', message: '文の終わりに「。」を付けてください', path: ['sentences', index]});
  });
});

const summaries = z.strictObject({summaries: z.array(summary)}).superRefine((value, context) => {
  value.summaries.forEach(({page}, index) => {
    if (value.summaries.findIndex((other) => other.page === page) !== index) context.addIssue({code: 'custom', message: 'このページの要約が2つあります。片方を消してください', path: ['summaries', index, 'page']});
  });
});

export type SummariesRegister = Readonly<z.output<typeof summaries>>;
export type PlainSummaryRecord = SummariesRegister['summaries'][number];

/** `guides/<guide>/summaries.yml`: the pages of a guide in easy Japanese */
export const summariesRegister: RegisterSpec<SummariesRegister> = {name: 'summaries', schema: summaries, publicFields: {summaries: {page: true, edition: true, reviewedOn: true, clauses: true, sentences: true}} satisfies PublicFields<SummariesRegister>};
