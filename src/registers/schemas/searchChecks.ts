import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {requiredText} from './fields';

const check = z.strictObject({
  /** What is tried: 読み, 長音 … */
  kind: requiredText,
  query: requiredText,
  clause: z.string().regex(/^[a-z][a-z0-9-]*$/, '条項IDは英小文字、数字、ハイフンです。見出しの {/* #id */} を写してください'),
});

const searchChecks = z.strictObject({
  checks: z.array(check).min(60, '問いは60以上にしてください'),
  /** Asked by readers, and not answered yet: reported, and measured with the others. */
  missed: z.array(check),
});

export type SearchChecks = Readonly<z.output<typeof searchChecks>>;

/** `docs/developers/search-checks.yml` */
export const searchChecksRegister: RegisterSpec<SearchChecks> = {name: 'search-checks', schema: searchChecks};
