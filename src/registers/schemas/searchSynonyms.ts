import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {requiredText} from './fields';

const searchSynonyms = z.strictObject({
  words: z.array(z.strictObject({
    /** As the texts write it. */
    word: requiredText,
    asked: z.array(requiredText).min(1, '読む人の言い方を1つ以上書いてください'),
  })),
});

export type SearchSynonyms = Readonly<z.output<typeof searchSynonyms>>;

/** `docs/developers/search-synonyms.yml` */
export const searchSynonymsRegister: RegisterSpec<SearchSynonyms> = {name: 'search-synonyms', schema: searchSynonyms, publicFields: {words: {word: true, asked: true}} satisfies PublicFields<SearchSynonyms>};
