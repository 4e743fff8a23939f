import * as z from 'zod';

/** A day, e.g. `2024-04-01`. YAML reads an unquoted date as text under the core schema, so this is a string. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日付は 2024-04-01 の形で書いてください');

/** Who may read it. What is not said to be public stays with the staff. */
export const audience = z.enum(['staff', 'public']);

/** A date, or the word 要確認 where nobody has said yet. */
export const dateOrUnknown = z.string().regex(/^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])|要確認)$/, '日付（例 2027-03-31）か「要確認」と書いてください');

/** Text that must be there. */
export const requiredText = z.string('文を書いてください').min(1, '空です。文を書いてください。分からないときは「要確認」と書いてください');

/** e.g. `令和6年度` */
export const fiscalYear = z.string().regex(/^(令和|平成)(元|\d{1,2})年度$/, '年度は 令和6年度 の形で書いてください');

/** A fiscal year, or 要確認 where no source gives it. */
export const fiscalYearOrUnknown = z.string().regex(/^((令和|平成)(元|\d{1,2})年度|要確認)$/, '年度（例 令和5年度）か「要確認」と書いてください');

/** How sure we are: 確認済 needs a source of the city's own. */
export const certainty = z.enum(['確認済', '推定', '要確認']);

/** A page's address, or `''` for a paper that has none. */
const url = z.string().regex(/^(https?:\/\/\S+)?$/, '住所は https:// から書いてください');

/** Where a fact comes from and how old that page was. */
export const source = z.strictObject({
  title: requiredText,
  url,
  /** As the page shows it, e.g. `2024-04-25更新`; 要確認 when it shows none. */
  date: requiredText,
});

/** A source is for every reader of what it shows. */
export const SOURCE_FIELDS = {title: true, url: true, date: true} as const;

/** Two sources that do not agree (※矛盾): both are shown, with what we think of it. */
export const conflict = z.strictObject({
  subject: requiredText,
  claims: z.array(z.strictObject({text: requiredText, source})).min(2, '食い違いには、両方の出典を書いてください'),
  /** What seems right, and why; marked 〔推定〕 in the text itself. */
  remark: requiredText,
});

export const CONFLICT_FIELDS = {subject: true, claims: {text: true, source: SOURCE_FIELDS}, remark: true} as const;
