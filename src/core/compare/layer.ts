import type {Clause} from '../model/clause';
import type {ChangeLayer} from '../model/comparison';
import {comparisonKey} from '../text/normalise';

const LINK_TARGET = /\]\(\s*<?([^)\s>]*)|\b(?:href|to|src)=["'{]+([^"'}]*)|<(https?:[^>\s]*)>|^\s*\[[^\]]+\]:\s*(\S+)/gm;

export interface ClauseSource {
  readonly clause: Clause;
  /** The clause's piece of the source. */
  readonly source: string;
}

/**
 * Which layer of two clauses differs. `text`: words a reader sees; `link`: where a link leads;
 * `format`: marks, width and glyph variants, white space inside; `none`: at most white space around the clause or the padding of a table.
 */
export function changeLayer(older: ClauseSource, newer: ClauseSource): ChangeLayer {
  if (withoutPadding(older) === withoutPadding(newer)) return 'none';
  if (comparisonKey(older.clause.text) !== comparisonKey(newer.clause.text)) return 'text';
  return linkTargets(older.source) === linkTargets(newer.source) ? 'format' : 'link';
}

/** The source without what only lines up tables: spaces around a cell and the length of the dashes below its column. */
function withoutPadding({clause, source}: ClauseSource): string {
  if (clause.kind === 'tableCell') return source.trim().replace(/\s*\|$/, '');
  if (clause.kind === 'blank' || clause.kind === 'tableRow') return source.replace(/\s+/g, '').replace(/-+/g, '-');
  return source.trim();
}

function linkTargets(source: string): string {
  return [...source.matchAll(LINK_TARGET)].map(([, ...targets]) => targets.find(Boolean) ?? '').join(' ');
}
