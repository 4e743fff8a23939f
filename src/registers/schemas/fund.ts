import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {conflict, fiscalYear, requiredText, source} from './fields';

const stated = z.strictObject({text: requiredText, source});

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
export const fundRegister: RegisterSpec<FundRegister> = {name: 'fund', schema: fund, staffFields: ['staffNote']};
