import type {Clause} from '../../core/model/clause';

const MENTION = /\[\^([^\]\s]+)\]/g;

/** Clauses with the notes numbered as they are first mentioned, `[^jorei]` -> `（注1）`, and each note under its number: a reader of the paper knows no names. */
export function withNoteNumbers(clauses: readonly Clause[]): readonly Clause[] {
  const mentioned = clauses.filter(({kind}) => kind !== 'footnote').flatMap(({text}) => [...text.matchAll(MENTION)].map(([, name]) => name));
  const numbers = new Map([...new Set(mentioned)].map((name, index) => [name, index + 1]));
  const numbered = (text: string): string => text.replace(MENTION, (mention: string, name: string) => (numbers.has(name) ? `（注${numbers.get(name)}）` : mention));
  return clauses.map((clause) => {
    const number = clause.kind === 'footnote' ? numbers.get(clause.label.replace(/^\^/, '')) : undefined;
    return {...clause, text: number === undefined ? numbered(clause.text) : `注${number}　${numbered(clause.text)}`};
  });
}
