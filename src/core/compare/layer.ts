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
 * `format`: marks, width and glyph variants, white space inside; `none`: at most white space around the clause.
 */
export function changeLayer(older: ClauseSource, newer: ClauseSource): ChangeLayer {
  if (older.source.trim() === newer.source.trim()) return 'none';
  if (comparisonKey(older.clause.text) !== comparisonKey(newer.clause.text)) return 'text';
  return linkTargets(older.source) === linkTargets(newer.source) ? 'format' : 'link';
}

function linkTargets(source: string): string {
  return [...source.matchAll(LINK_TARGET)].map(([, ...targets]) => targets.find(Boolean) ?? '').join(' ');
}
