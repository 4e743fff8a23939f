import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {conflict, CONFLICT_FIELDS, fiscalYear, requiredText, source, SOURCE_FIELDS} from './fields';

const stated = z.strictObject({text: requiredText, source});

const STATED_FIELDS = {text: true, source: SOURCE_FIELDS} as const;

const fund = z.strictObject({
  name: requiredText,
  established: stated,
  purpose: stated,
  ways: z.array(z.strictObject({name: requiredText, how: requiredText, contact: requiredText, unknown: z.string().optional(), source})).min(1),
  uses: z.array(stated),
  /** 鎌倉市ふるさと寄附金 as a whole, not this fund's own income. */
  cityWide: z.array(z.strictObject({year: fiscalYear, count: z.int().min(0), yen: z.int().min(0), source})),
  unknown: z.array(requiredText),
  conflicts: z.array(conflict),
  staffNote: z.string().optional(),
});

export type FundRegister = Readonly<z.output<typeof fund>>;

/** `docs/fund/fund.yml`: かまくらエール基金 */
export const fundRegister: RegisterSpec<FundRegister> = {
  name: 'fund',
  schema: fund,
  publicFields: {
    name: true, established: STATED_FIELDS, purpose: STATED_FIELDS, uses: STATED_FIELDS, unknown: true, conflicts: CONFLICT_FIELDS,
    ways: {name: true, how: true, contact: true, unknown: true, source: SOURCE_FIELDS},
    cityWide: {year: true, count: true, yen: true, source: SOURCE_FIELDS},
  } satisfies PublicFields<FundRegister>,
};
