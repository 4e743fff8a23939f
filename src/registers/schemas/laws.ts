import * as z from 'zod';
import type {LawName} from '../../core/citations';
import type {RegisterSpec} from '../parseRegister';
import {dateOrUnknown, isoDate, requiredText, source} from './fields';

/** As `readLawCitations` writes it. */
const article = z.string().regex(/^(附則)?第\d+条(の\d+)*$|^別表(第\d+(の\d+)*)?$/, '条は「第167条の2」、別表は「別表第5」の形（半角の数字、項と号なし）で書いてください');

const amendment = z.strictObject({
  /** The instrument, e.g. `令和7年政令第94号`. */
  number: requiredText,
  /** From when it is in force. */
  inForce: isoDate,
  /** What it touches; empty when nobody has found out, and then every clause that cites the law is to be looked at. */
  articles: z.array(article),
  what: requiredText,
  source,
});

const law = z.strictObject({
  /** Formal name, as citations give it. */
  name: requiredText,
  /** Other names in the texts that mean this law and no other. */
  otherNames: z.array(requiredText).default([]),
  kind: z.enum(['法律', '政令', '条例', '規則']),
  /** e.g. `平成15年法律第57号`, or 要確認. */
  number: requiredText,
  /** Where the text in force is to be read; a plain link. */
  url: z.string().regex(/^(https?:\/\/\S+)?$/, '住所は https:// から書いてください'),
  /** The day of the text that was compared with ours. */
  checked: dateOrUnknown,
  source,
  amendments: z.array(amendment).default([]),
  /** What is not certain. */
  note: z.string().default(''),
});

const laws = z.strictObject({laws: z.array(law)}).superRefine(({laws: all}, context) => {
  const names = all.flatMap(({name, otherNames}, index) => [name, ...otherNames].map((one) => ({one, index})));
  names.forEach(({one, index}, at) => {
    if (names.findIndex((other) => other.one === one) !== at) context.addIssue({code: 'custom', path: ['laws', index, 'name'], message: `名前「${one}」が2度あります。1つの名前は、1つの法令だけにしてください`});
  });
});

export type LawRegister = Readonly<z.output<typeof laws>>;
export type LawRecord = LawRegister['laws'][number];

/** `guides/laws.yml`: the laws and rules that the guides cite. */
export const lawsRegister: RegisterSpec<LawRegister> = {name: 'laws', schema: laws};

/** The register as the reader of citations wants it. */
export function toLawNames({laws: all}: LawRegister): readonly LawName[] {
  return all.map(({name, otherNames, number, amendments}) => ({name, otherNames, number, amendedBy: amendments.map((one) => one.number)}));
}
