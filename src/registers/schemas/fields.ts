import {z} from 'zod';

/** A day, e.g. `2024-04-01`. YAML reads an unquoted date as text under the core schema, so this is a string. */
export const isoDate = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, '日付は 2024-04-01 の形で書いてください');

/** Who may read it. What is not said to be public stays with the staff. */
export const audience = z.enum(['staff', 'public']);

/** A date, or the word 要確認 where nobody has said yet. */
export const dateOrUnknown = z.union([isoDate, z.literal('要確認')], '日付（例 2027-03-31）か「要確認」と書いてください');
