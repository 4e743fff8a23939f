import {maskCitations} from '../../text/citations';
import {toEdits} from './edits';
import {keptShare, textHunks} from './hunks';
import type {Address, Instruction, Part, SentencePart} from './instructions';
import {toParts, type NamedPart} from './parts';
import {BETWEEN, ownText, textBelow} from './unitText';
import type {Unit} from '../../citations/units';

/** A text of which less than this stays is written anew (K15): nobody would check a chain of quotes on it. */
const REWRITE_BELOW = 0.3;

/** A text before and after, and where it stands. */
interface TextPair {
  readonly at: Address;
  readonly oldUnit: Unit;
  readonly newUnit: Unit;
}

/** Instructions for the words of one provision (its 項, its 号) without what stands below it; undefined: write it anew. */
export function planText(pair: TextPair): readonly Instruction[] | undefined {
  const oldText = ownText(pair.oldUnit.head), newText = ownText(pair.newUnit.head);
  if (oldText === newText) return [];
  const [oldMain, oldLast] = toParts(oldText), [newMain, newLast] = toParts(newText);
  const last = planLastPart(pair, oldLast, newLast);
  if (!last) return isRewritten(oldText, newText) ? undefined : phrases(pair, {oldText, newText});
  if (isRewritten(oldMain.text, newMain.text)) return undefined;
  const main = phrases(pair, {oldText: oldMain.text, newText: newMain.text, rest: oldLast?.text});
  return main && [...main, ...last];
}

/** The ただし書 or 後段: added, removed, written anew or changed in its words (K14); undefined: it has no part of its own in this. */
function planLastPart(pair: TextPair, oldPart: NamedPart | undefined, newPart: NamedPart | undefined): readonly Instruction[] | undefined {
  const {at} = pair;
  if (!oldPart && !newPart) return undefined;
  if (!oldPart) return [{kind: 'addPart', at, part: newPart!.part as SentencePart, text: newPart!.text}];
  if (!newPart) return [{kind: 'remove', at, part: oldPart.part}];
  if (oldPart.part !== newPart.part) return undefined;
  if (isRewritten(oldPart.text, newPart.text)) return [{kind: 'rewritePart', at, part: oldPart.part as SentencePart, text: newPart.text}];
  return oldPart.part === '後段' ? undefined : phrases(pair, {oldText: oldPart.text, newText: newPart.text, part: oldPart.part});
}

/** Citations count as kept: a text that only cites other numbers now is not a new text. */
function isRewritten(oldText: string, newText: string): boolean {
  if (keptShare(oldText, newText, textHunks(oldText, newText)) >= REWRITE_BELOW) return false;
  const [oldMasked, newMasked] = [maskCitations(oldText), maskCitations(newText)];
  return keptShare(oldMasked, newMasked, textHunks(oldMasked, newMasked)) < REWRITE_BELOW;
}

interface Wording {
  readonly oldText: string;
  readonly newText: string;
  /** What else the same words of place would reach. */
  readonly rest?: string;
  readonly part?: Part;
}

/** Phrase operations; where the quote also stands in the items below, the place is named more narrowly. */
function phrases({at, oldUnit}: TextPair, {oldText, newText, rest = '', part = ''}: Wording): readonly Instruction[] | undefined {
  const hunks = textHunks(oldText, newText);
  if (hunks.length === 0) return [];
  const below = part === '' ? textBelow(oldUnit) : '';
  const wide = toEdits([oldText, rest, below].join(BETWEEN), hunks);
  if (wide) return [{kind: 'phrases', at, part, edits: wide}];
  const narrow = toEdits([oldText, rest].join(BETWEEN), hunks);
  return narrow && [{kind: 'phrases', at, part: below === '' ? part : '各号列記以外の部分', edits: narrow}];
}
