import {alignItems} from './alignItems';

/** Range of the old source, and the new text that stands in its place. */
export interface SourceChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Past so many characters a changed passage is replaced as a whole, not word by word: nothing of it would be readable. */
const MAX_PASSAGE = 400_000;
/** Changes as near as this become one: each costs about so many characters to write down. */
const JOIN_WITHIN = 8;

/**
 * What differs between two sources, as ascending ranges of the old one; joined with what lies between,
 * they give the new source exactly. Lines and sentences are aligned first, words inside what is left.
 */
export function sourceChanges(oldSource: string, newSource: string): SourceChange[] {
  const passages = changesBetween(oldSource, newSource, toSentences);
  return joined(oldSource, passages.flatMap((passage) => refined(oldSource, passage)));
}

/** Ends of lines and 「。」 both end a unit: one-line paragraphs and wrapped ones are aligned alike. */
const toSentences = (text: string): readonly string[] => text.match(/[^\n。]*[\n。]|[^\n。]+$/g) ?? [];
const toWords = (text: string): readonly string[] => text.match(/[一-龠々〆ヶ]{1,2}|[ァ-ヴー]+|[A-Za-z0-9]+|\r\n|[\s\S]/gu) ?? [];

function changesBetween(oldText: string, newText: string, split: (text: string) => readonly string[]): SourceChange[] {
  const oldItems = split(oldText), newItems = split(newText);
  const oldAt = offsets(oldItems), newAt = offsets(newItems);
  const stops = [...alignItems(oldItems, newItems), [oldItems.length, newItems.length] as const];
  let oldNext = 0, newNext = 0;
  return stops.flatMap(([oldIndex, newIndex]) => {
    const change = {start: oldAt[oldNext], end: oldAt[oldIndex], text: newText.slice(newAt[newNext], newAt[newIndex])};
    [oldNext, newNext] = [oldIndex + 1, newIndex + 1];
    return change.start < change.end || change.text !== '' ? [change] : [];
  });
}

function offsets(items: readonly string[]): number[] {
  const at = [0];
  items.forEach((item, index) => at.push(at[index] + item.length));
  return at;
}

function refined(source: string, passage: SourceChange): SourceChange[] {
  const oldText = source.slice(passage.start, passage.end);
  if (oldText === '' || passage.text === '' || oldText.length + passage.text.length > MAX_PASSAGE) return [passage];
  return changesBetween(oldText, passage.text, toWords)
    .map((change) => ({...change, start: change.start + passage.start, end: change.end + passage.start}));
}

function joined(source: string, changes: readonly SourceChange[]): SourceChange[] {
  const out: SourceChange[] = [];
  for (const change of changes) {
    const last = out.at(-1);
    if (last && change.start - last.end <= JOIN_WITHIN) {
      out[out.length - 1] = {start: last.start, end: change.end, text: last.text + source.slice(last.end, change.start) + change.text};
    } else out.push(change);
  }
  return out;
}
