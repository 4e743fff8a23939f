import type {ParsedFile} from '../../../src/core/model/clause';
import {parseFile} from '../../../src/core/parse';

/** The outline of a source as indented lines `kind label「caption」#id`, for reading in a test. */
export function outline(source: string, path = 'a.mdx'): readonly string[] {
  const file = parseFile(path, source);
  return file.clauses.map(({kind, label, caption, id}, index) =>
    `${'  '.repeat(depth(file, index))}${kind}${label && ` ${label}`}${caption && `「${caption}」`}${id === undefined ? '' : ` #${id}`}`);
}

export function texts(source: string, path = 'a.mdx'): readonly string[] {
  return parseFile(path, source).clauses.map(({text}) => text).filter((text) => text !== '');
}

function depth({clauses}: ParsedFile, index: number): number {
  const {parent} = clauses[index];
  return parent === undefined ? 0 : depth({clauses} as ParsedFile, parent) + 1;
}
