import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {fiscalYear, fiscalYearOrUnknown, requiredText, source, SOURCE_FIELDS} from './fields';

/** A course as it stood in some years; a change of conditions is a new record. */
const course = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'コースのidは英小文字、数字、ハイフンにしてください'),
  name: requiredText,
  /** First and last fiscal year of these conditions; 要確認 when no source gives the end. */
  from: fiscalYear,
  to: fiscalYearOrUnknown,
  forWhom: requiredText,
  groupConditions: z.array(requiredText),
  projectConditions: z.array(requiredText),
  /** As published, e.g. `補助金の上限は1事業10万円` */
  amount: requiredText,
  /** In yen, by how often the group is chosen; empty when no source gives it. */
  upperLimits: z.array(z.strictObject({label: requiredText, yen: z.int().min(1)})),
  period: requiredText,
  unknown: z.array(requiredText),
  sources: z.array(source).min(1, '出典を1つ以上書いてください'),
  staffNote: z.string().optional(),
});

const adoption = z.strictObject({
  /** When it was carried out, e.g. `令和6年度`. */
  year: fiscalYear,
  course: requiredText,
  text: requiredText,
  unknown: z.string().optional(),
  source,
});

const programme = z.strictObject({
  history: z.array(z.strictObject({text: requiredText, source})),
  courses: z.array(course).min(1),
  adoptions: z.array(adoption),
  staffNote: z.string().optional(),
}).superRefine((value, context) => {
  value.courses.forEach((one, index) => {
    if (value.courses.findIndex((other) => other.id === one.id) === index) return;
    context.addIssue({code: 'custom', message: '同じidのコースが2つあります。片方のidを変えてください', path: ['courses', index, 'id']});
  });
});

export type ProgrammeRegister = Readonly<z.output<typeof programme>>;

/** `docs/programme/programme.yml`: つながる鎌倉エール事業, old and new */
export const programmeRegister: RegisterSpec<ProgrammeRegister> = {
  name: 'programme',
  schema: programme,
  publicFields: {
    history: {text: true, source: SOURCE_FIELDS},
    courses: {
      id: true, name: true, from: true, to: true, forWhom: true, groupConditions: true, projectConditions: true, amount: true,
      upperLimits: {label: true, yen: true}, period: true, unknown: true, sources: SOURCE_FIELDS,
    },
    adoptions: {year: true, course: true, text: true, unknown: true, source: SOURCE_FIELDS},
  } satisfies PublicFields<ProgrammeRegister>,
};
