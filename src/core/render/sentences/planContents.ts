import {toEdits} from './edits';
import type {Hunk} from './hunks';
import type {Instruction} from './instructions';
import type {Links} from '../../citations/links';
import type {Unit} from '../../citations/units';
import {BETWEEN} from './unitText';

/**
 * 目次: a statute divided into chapters carries a table of contents that names the articles of each,
 * 「第一章　総則（第一条−第四条）」. Copies of statutes often leave it out, so it is derived from the chapters.
 * Nothing is said where the text has its own, or has no chapters.
 */
export function planContents(links: Links): readonly Instruction[] {
  const divisions = links.oldOutline.units.filter((unit) => unit.level === 'division' && unit.scope === '');
  const title = links.oldOutline.units.find((unit) => unit.level === 'title');
  if (!title || divisions.length === 0 || links.oldOutline.units.some((unit) => unit.head.clause.label === '目次')) return [];
  const {text, hunks} = contentsHunks(divisions, links);
  const edits = hunks.length === 0 ? [] : toEdits(text, hunks);
  return edits?.length ? [{kind: 'phrases', at: [{unit: title, number: '目次'}], part: '', edits}] : [];
}

function contentsHunks(divisions: readonly Unit[], links: Links): {readonly text: string; readonly hunks: readonly Hunk[]} {
  const hunks: Hunk[] = [];
  let text = '';
  for (const division of divisions) {
    const newUnit = links.newOf(division);
    text += `${division.head.clause.text}（`;
    const oldRange = articleRange(division), newRange = newUnit ? articleRange(newUnit) : oldRange;
    hunks.push(...rangeHunks(oldRange, newRange, text.length));
    text += `${oldRange.join('')}）${BETWEEN}`;
  }
  return {text, hunks};
}

/** `[第一条, −, 第四条]`, `[第一条, ・, 第二条]`, `[第一条]`: only of articles that stand in no smaller division. */
function articleRange(division: Unit): readonly string[] {
  const labels = division.children.filter((unit) => unit.level === 'article').map((unit) => unit.head.clause.label);
  if (labels.length < 2) return labels;
  return [labels[0], labels.length === 2 ? '・' : '−', labels[labels.length - 1]];
}

/** The end that differs; both ends with what joins them when both, or the join, differ. */
function rangeHunks(oldRange: readonly string[], newRange: readonly string[], offset: number): readonly Hunk[] {
  if (oldRange.join('') === newRange.join('')) return [];
  const whole = {start: offset, end: offset + oldRange.join('').length, text: newRange.join('')};
  if (oldRange.length !== newRange.length || oldRange[1] !== newRange[1]) return [whole];
  const changed = oldRange.flatMap((label, index) => (label === newRange[index] ? [] : [index]));
  if (changed.length !== 1) return [whole];
  const start = offset + oldRange.slice(0, changed[0]).join('').length;
  return [{start, end: start + oldRange[changed[0]].length, text: newRange[changed[0]]}];
}
