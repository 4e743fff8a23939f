import type {BlockReader} from '../piece';
import {admonition} from './admonition';
import {code} from './code';
import {comment} from './comment';
import {esm} from './esm';
import {footnote} from './footnote';
import {frontMatter} from './frontMatter';
import {heading} from './heading';
import {markup} from './markup';
import {listItem, prose, quote} from './prose';
import {rule} from './rule';
import {table} from './table';

/** In the order in which they are asked; `prose` takes whatever is left. */
export const blockReaders: readonly BlockReader[] = [
  frontMatter, code, comment, esm, admonition, heading, rule, table, footnote, markup, quote, listItem, prose,
];
