import type {Clause, Edition, ParsedFile} from '../model/clause';
import {parseNote, type NamedSource} from './parseNote';

/** A source and a clause that rests on it. */
export interface CitedSource {
  readonly source: NamedSource;
  readonly file: string;
  /** Nearest clause id above the note's mark; undefined before the first heading. */
  readonly anchor: string | undefined;
  /** What that clause calls itself; '' before the first heading. */
  readonly heading: string;
}

/** Every source that the notes of an edition name, once for each clause that carries the note's mark. */
export function findCited(edition: Pick<Edition, 'files'>): readonly CitedSource[] {
  return edition.files.flatMap(citedIn);
}

function citedIn(file: ParsedFile): readonly CitedSource[] {
  const notes = new Map(file.clauses.filter(({kind}) => kind === 'footnote').map((clause) => [clause.label, parseNote(sourceOf(file, clause))]));
  const cited = new Map<string, CitedSource>();
  let head: Clause | undefined;
  for (const clause of file.clauses) {
    if (clause.id !== undefined) head = clause;
    if (clause.kind === 'footnote') continue;
    for (const [, label] of clause.text.matchAll(/\[(\^[^\]]+)\]/g)) {
      for (const source of notes.get(label) ?? []) {
        cited.set(`${head?.id ?? ''}\n${source.url}\n${source.title}`, {source, file: file.path, anchor: head?.id, heading: head?.text ?? ''});
      }
    }
  }
  return [...cited.values()];
}

function sourceOf({source}: ParsedFile, {range}: Clause): string {
  return source.slice(range.start, range.end).trim();
}
