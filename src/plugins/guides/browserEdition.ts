import type {Clause, Edition, ParsedFile} from '../../core/model/clause';
import {toEditionData, type EditionPage, type EditionTexts} from '../../core/pair';
import {parseFile} from '../../core/parse';
import type {ReadEdition} from './views';

/** An edition as it goes to the browser. */
export function toEditionTexts(read: ReadEdition): EditionTexts {
  return {edition: toEditionData(readersEdition(read.edition)), pages: toEditionPages(read)};
}

export function toEditionPages({reading, titles, addresses}: ReadEdition): readonly EditionPage[] {
  return reading.map((file) => ({file, title: titles.get(file) ?? file, address: addresses.get(file) ?? null}));
}

/**
 * The edition without what is written for its editors: comments other than clause ids, and all of the front matter that no reader sees.
 * What a reader sees, and so the comparison, stays the same.
 */
export function readersEdition(edition: Edition): Edition {
  return {...edition, files: edition.files.map((file) => parseFile(file.path, file.clauses.map((clause) => readersSource(clause, file)).join('')))};
}

const SEEN = /^(?:title|description):/;
const COMMENT = /\{\/\*(?!\s*#)[\s\S]*?\*\/\}/g;

function readersSource({kind, range}: Clause, {source}: ParsedFile): string {
  const written = source.slice(range.start, range.end);
  if (kind === 'code') return written;
  if (kind !== 'frontMatter') return written.replace(COMMENT, '');
  const seen = written.split('\n').filter((line) => SEEN.test(line));
  return `---\n${seen.map((line) => `${line.trimEnd()}\n`).join('')}---\n\n`;
}
