import type {Comparison, ComparisonEntry} from '../model/comparison';
import type {InlineBlock, InlineView} from '../model/table';
import {foldVariants} from '../text/normalise';
import {placeOf, toLines, type Line} from './lines';
import {keyMaker} from './rowKey';
import {CELL_BORDER} from './runs';

type Part = InlineBlock['parts'][number];

/** 見え消し of a comparison: the whole new text, with what was taken out struck through where it stood (T15). */
export function toInlineView(comparison: Comparison): InlineView {
  const keyOf = keyMaker();
  return {blocks: toLines(comparison).map((line) => toBlock(line, keyOf(line)))};
}

function toBlock(line: Line, key: string): InlineBlock {
  return {
    key,
    kind: blockKind(line),
    depth: line.depth,
    parts: line.words.flatMap((entry, k) => (k === 0 ? entryParts(entry) : [{kind: borderKind(line.words, k), text: CELL_BORDER.text}, ...entryParts(entry)])),
    file: placeOf(line.entry).file,
    anchor: line.anchor,
  };
}

/** The border before a cell comes and goes with a column; in a row that came or went as a whole it is only a sign. */
function borderKind(cells: Line['words'], place: number): Part['kind'] {
  const isAll = (kind: ComparisonEntry['kind'], some: Line['words']): boolean => some.every((cell) => cell.kind === kind);
  const isOf = (kind: ComparisonEntry['kind']): boolean => !isAll(kind, cells) && (cells[place].kind === kind || isAll(kind, cells.slice(0, place)));
  if (isOf('added')) return 'inserted';
  return isOf('removed') ? 'deleted' : 'note';
}

/** A row whose cells changed is changed. */
function blockKind({entry, words}: Line): InlineBlock['kind'] {
  return entry.kind === 'unchanged' && words.some(({kind}) => kind !== 'unchanged') ? 'changed' : entry.kind;
}

const PARTS = {'=': 'same', '-': 'deleted', '+': 'inserted'} as const;

/** Variants of width and glyph are no change: only the new form is shown. */
function entryParts({segments}: ComparisonEntry): readonly Part[] {
  const parts: Part[] = [];
  segments.forEach(([sign, text], k) => {
    const next = segments[k + 1];
    const before = segments[k - 1];
    if (sign === '-' && next?.[0] === '+' && foldVariants(next[1]) === foldVariants(text)) return;
    const isVariant = sign === '+' && before?.[0] === '-' && foldVariants(before[1]) === foldVariants(text);
    parts.push({kind: isVariant ? 'same' : PARTS[sign], text});
  });
  return parts;
}
