import * as z from 'zod';
import type {RegisterSpec} from '../parseRegister';
import type {PublicFields} from '../publicFields';
import {isoDate, requiredText, source, SOURCE_FIELDS} from './fields';

const hiragana = z.string().regex(/^[ぁ-んー]+$/, '読みはひらがなで書いてください');

const term = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, '用語のidは英小文字、数字、ハイフンにしてください'),
  term: requiredText,
  reading: hiragana,
  /** Other spellings that lead here; a compound is found only when it stands here. */
  also: z.array(requiredText).default([]),
  /** In everyday words. */
  plain: requiredText,
  /** As a law or rule has it, in our words; left out where none is known. */
  formal: requiredText.optional(),
  basis: source.optional(),
  /** The clause of the group guide that says the same. */
  clause: z.string().regex(/^np-[a-z0-9-]+$/, '委託受注の手引きの条項ID（np-で始まる）を書いてください').optional(),
});

const glossary = z.strictObject({
  /** The edition of the group guide that the terms were read against. */
  reviewed: isoDate,
  reviewedOn: isoDate,
  terms: z.array(term).min(1),
}).superRefine(({terms}, context) => {
  const seen = new Map<string, number>();
  terms.forEach((one, index) => {
    for (const name of [one.id, one.term, ...one.also]) {
      if (seen.has(name) && seen.get(name) !== index) context.addIssue({code: 'custom', message: `「${name}」が2度書かれています。片方を消すか、1つにまとめてください`, path: ['terms', index, 'id']});
      seen.set(name, index);
    }
    if (one.formal !== undefined && !one.basis) context.addIssue({code: 'custom', message: '決まりに沿った説明には、根拠（basis）を書いてください', path: ['terms', index, 'formal']});
  });
});

export type GlossaryRegister = Readonly<z.output<typeof glossary>>;
export type GlossaryTerm = GlossaryRegister['terms'][number];

/** `docs/glossary/terms.yml`: words of contracts, in everyday words and as the rules have them */
export const glossaryRegister: RegisterSpec<GlossaryRegister> = {
  name: 'glossary',
  schema: glossary,
  publicFields: {reviewed: true, reviewedOn: true, terms: {id: true, term: true, reading: true, also: true, plain: true, formal: true, basis: SOURCE_FIELDS, clause: true}} satisfies PublicFields<GlossaryRegister>,
  clauseFields: ['terms.*.clause'],
};
