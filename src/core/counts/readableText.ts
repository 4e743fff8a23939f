import type {Clause} from '../model/clause';

/** What is no text of the guide: settings, layout, and the sources in the notes. */
const NOT_TEXT = new Set<Clause['kind']>(['frontMatter', 'blank', 'esm', 'comment', 'code', 'footnote', 'rule', 'table', 'tableRow']);
/** The number or bullet that a clause carries: `２　`, `(1)　`, `1. `. */
const OWN_NUMBER = /^(?:[（(]?[0-9０-９一二三四五六七八九十ア-ン]+[)）]?[.．]?[ 　]+)/;

/** What a reader reads of a clause, without its number and the marks of its notes; undefined where there is nothing to read. */
export function readableText({kind, text}: Clause): string | undefined {
  if (NOT_TEXT.has(kind)) return undefined;
  const readable = text.replace(/\[\^[^\]]+\]/g, '').replace(OWN_NUMBER, '').trim();
  return readable === '' ? undefined : readable;
}
