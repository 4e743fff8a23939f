import type {Nodes} from 'mdast';
import {propWords} from './propWords';

/** The words of a block in one string, and the way back from a character to its place in the file. */
export interface BlockText {
  /** Without marks, code and footnote references, with what props and pictures say; a line break between paragraphs, items and cells. */
  readonly text: string;
  readonly placeAt: (index: number) => {readonly line: number; readonly column: number};
}

interface Piece {
  readonly start: number;
  readonly value: string;
  readonly point: NonNullable<Nodes['position']>['start'];
}

const BREAK_AFTER = new Set(['paragraph', 'tableCell', 'listItem', 'break']);

/** Collects the words of a node. The tree is not changed. */
export function toBlockText(node: Nodes): BlockText {
  const pieces: Piece[] = [];
  const text = collect(node, {pieces, length: 0}).join('');
  return {text, placeAt: (index) => placeOf(pieces, index)};
}

function collect(node: Nodes, state: {readonly pieces: Piece[]; length: number}): string[] {
  const texts: string[] = [];
  const add = (value: string): void => {
    texts.push(value);
    state.length += value.length;
  };
  for (const {value, point} of ownWords(node)) {
    state.pieces.push({start: state.length, value, point});
    add(value);
  }
  if ('children' in node) for (const child of node.children) texts.push(...collect(child, state));
  if (BREAK_AFTER.has(node.type)) add('\n');
  return texts;
}

/** What the node itself says, without its children. */
function ownWords(node: Nodes): readonly Omit<Piece, 'start'>[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return propWords(node);
  if (!node.position) return [];
  if (node.type === 'text') return [{value: node.value, point: node.position.start}];
  return node.type === 'image' && node.alt ? [{value: `${node.alt}\n`, point: node.position.start}] : [];
}

function placeOf(pieces: readonly Piece[], index: number): {line: number; column: number} {
  const piece = pieces.findLast(({start}) => start <= index) ?? pieces[0];
  if (!piece) return {line: 1, column: 1};
  const lines = piece.value.slice(0, index - piece.start).split('\n');
  const last = lines[lines.length - 1].length;
  if (lines.length === 1) return {line: piece.point.line, column: piece.point.column + last};
  return {line: piece.point.line + lines.length - 1, column: last + 1};
}
