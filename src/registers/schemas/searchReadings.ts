import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {requiredText} from './fields';

const searchReadings = z.strictObject({
  words: z.array(z.strictObject({
    word: requiredText,
    reading: z.string().regex(/^[ぁ-ゖー]+$/, '読みは平仮名です。漢字、片仮名、空白を除いてください'),
  })),
});

export type SearchReadings = Readonly<z.output<typeof searchReadings>>;

/** `docs/developers/search-readings.yml` */
export const searchReadingsRegister: RegisterSpec<SearchReadings> = {name: 'search-readings', schema: searchReadings, publicFields: {words: {word: true, reading: true}} satisfies PublicFields<SearchReadings>};
