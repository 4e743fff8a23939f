import type {Clause, Edition, ParsedFile} from '../model/clause';
import {readLawCitations, type LawCitation} from './lawCitations';
import type {LawName} from './lawNames';

/** A clause with an id that cites a law, itself or in one of its footnotes. */
export interface LawClause {
  /** Path inside the edition. */
  readonly file: string;
  readonly id: string;
  readonly heading: string;
  /** Formal name. */
  readonly law: string;
  /** Articles, in the order in which they stand: `第167条の2`; empty when the law is only named. */
  readonly articles: readonly string[];
}

/**
 * Which clauses of an edition cite which law, in the order of the text; what stands before the first id is left out.
 * A footnote counts for the clauses that refer to it: it is their source.
 */
export function findLawClauses(edition: Pick<Edition, 'files'>, laws: readonly LawName[]): readonly LawClause[] {
  return edition.files.flatMap((file) => clausesOf(file, laws));
}

interface Section {
  readonly id: string;
  readonly heading: string;
  readonly cited: LawCitation[];
}

const SILENT = new Set<Clause['kind']>(['blank', 'esm', 'comment', 'frontMatter', 'code', 'footnote']);

function clausesOf({path, clauses}: ParsedFile, laws: readonly LawName[]): readonly LawClause[] {
  const notes = new Map(clauses.filter(({kind}) => kind === 'footnote').map(({label, text}) => [label, readLawCitations(text, laws)]));
  const sections: Section[] = [];
  const {citations, startOf} = readWhole(clauses, laws);
  clauses.forEach((clause, index) => {
    if (clause.id !== undefined) sections.push({id: clause.id, heading: clause.text, cited: []});
    if (SILENT.has(clause.kind)) return;
    const start = startOf[index], end = start + clause.text.length;
    const inNotes = [...clause.text.matchAll(/\[(\^[^\]\s]+)\]/g)].flatMap(([, label]) => notes.get(label) ?? []);
    sections.at(-1)?.cited.push(...citations.filter((one) => one.start >= start && one.start < end), ...inNotes);
  });
  return sections.flatMap((section) => byLaw(path, section));
}

/** A page is read as one text: a name declared at its top holds to its end. */
function readWhole(clauses: readonly Clause[], laws: readonly LawName[]): {readonly citations: readonly LawCitation[]; readonly startOf: readonly number[]} {
  const startOf: number[] = [];
  let whole = '';
  for (const {kind, text} of clauses) {
    startOf.push(whole.length);
    if (!SILENT.has(kind)) whole += `${text}\n`;
  }
  return {citations: readLawCitations(whole, laws), startOf};
}

function byLaw(file: string, {id, heading, cited}: Section): readonly LawClause[] {
  const names = [...new Set(cited.map(({law}) => law))].filter((law) => law !== '');
  return names.map((law) => ({file, id, heading, law, articles: [...new Set(cited.filter((one) => one.law === law && one.article !== '').map(({article}) => article))]}));
}
