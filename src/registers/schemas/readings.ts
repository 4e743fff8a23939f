import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate} from './fields';

const reading = z.strictObject({
  /** As it stands in the text, okurigana included, e.g. 書い, 10日. */
  word: z.string().regex(/[一-龯々〆]/, '漢字を含む言葉を書いてください'),
  reading: z.string().regex(/^[ぁ-んー]+$/, '読みはひらがなで書いてください'),
  level: z.enum(['hard', 'easy']),
  follows: z.enum(['number']).optional(),
});

const readings = z.strictObject({reviewedOn: isoDate, readings: z.array(reading).min(1)}).superRefine((value, context) => {
  const seen = new Set<string>();
  value.readings.forEach(({word, follows = ''}, index) => {
    if (seen.has(word + follows)) context.addIssue({code: 'custom', message: '同じ言葉が2度書かれています。片方を消してください', path: ['readings', index, 'word']});
    seen.add(word + follows);
  });
});

export type ReadingsRegister = Readonly<z.output<typeof readings>>;

/** `docs/glossary/readings.yml`: the reviewed furigana of the pages for groups */
export const readingsRegister: RegisterSpec<ReadingsRegister> = {name: 'readings', schema: readings, publicFields: {reviewedOn: true, readings: {word: true, reading: true, level: true, follows: true}} satisfies PublicFields<ReadingsRegister>};
