import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import {requiredText} from './fields';

const searchReadings = z.strictObject({
  words: z.array(z.strictObject({
    word: requiredText,
    reading: z.string().regex(/^[ぁ-ゖー]+$/, '読みは平仮名です。漢字、片仮名、空白を除いてください'),
  })),
});

export type SearchReadings = Readonly<z.output<typeof searchReadings>>;

/** `docs/developers/search-readings.yml` */
export const searchReadingsRegister: RegisterSpec<SearchReadings> = {name: 'search-readings', schema: searchReadings, staffFields: []};
