import type {AmendmentProfile} from '../../model/amendment';
import type {Edit} from './edits';

/** A verb in the middle of a sentence and at its end. */
export type Verb = readonly [continuing: string, closing: string];

/** Words up to the verb, and the verb. */
export interface Clause {
  readonly words: string;
  readonly verb: Verb;
}

const VERBS: Readonly<Record<Edit['kind'], Verb>> = {replace: ['改め', '改める'], delete: ['削り', '削る'], insert: ['加え', '加える']};

/** Phrase operations in the order of the text; neighbours of one kind share their verb (K6). */
export function phraseClauses(edits: readonly Edit[], profile: AmendmentProfile): readonly Clause[] {
  const groups: Edit[][] = [];
  for (const edit of edits) {
    if (groups.at(-1)?.[0].kind === edit.kind) groups.at(-1)!.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => ({words: groupWords(group, profile), verb: VERBS[group[0].kind]}));
}

function groupWords(group: readonly Edit[], {insertAfter}: AmendmentProfile): string {
  switch (group[0].kind) {
    case 'replace': return group.map(({quote, text}) => `${quoted(quote)}を${quoted(text)}に`).join('、');
    case 'insert': return group.map(({quote, text}) => `${quoted(quote)}${insertAfter}${quoted(text)}を`).join('、');
    case 'delete': return `${listed(group.map(({quote}) => quoted(quote)))}を`;
  }
}

/** 「A」及び「B」, 「A」、「B」及び「C」. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join('、')}及び${names[names.length - 1]}`;
}

function quoted(text: string): string {
  return `「${text.replace(/\n/g, '')}」`;
}
