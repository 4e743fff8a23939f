import type {Edition} from '../model/clause';
import {readableText} from './readableText';

export type Mark = '要確認' | '推定';

/** A statement that nobody has checked, or that was only inferred. */
export interface MarkedPlace {
  readonly mark: Mark;
  readonly file: string;
  /** Line in the file, 1 first. */
  readonly line: number;
  /** The sentence that carries the mark. */
  readonly sentence: string;
}

const MARK = /〔([^〕]*)〕/g;
const NAMES: readonly Mark[] = ['要確認', '推定'];

/** Every 〔要確認〕 and 〔推定〕 of an edition in the order of the files; 〔推定・要確認〕 counts as both. */
export function findMarks(edition: Edition): readonly MarkedPlace[] {
  return edition.files.flatMap(({path, source, clauses}) => clauses.flatMap((clause) => {
    const text = readableText(clause) ?? '';
    const line = source.slice(0, clause.range.start).split('\n').length;
    return [...text.matchAll(MARK)].flatMap((found) => {
      const marks = NAMES.filter((name) => found[1].includes(name));
      const place = {file: path, line: line + linesBefore(text, found.index), sentence: sentenceAround(text, found)};
      return marks.map((mark): MarkedPlace => ({mark, ...place}));
    });
  }));
}

function linesBefore(text: string, index: number): number {
  return text.slice(0, index).split('\n').length - 1;
}

/** The mark may stand before or behind the full stop of its sentence. */
function sentenceAround(text: string, {0: mark, index}: RegExpMatchArray): string {
  const before = text.slice(0, index).replace(/(?:〔[^〕]*〕)*$/, '');
  const start = Math.max(before.replace(/。$/, '').lastIndexOf('。'), before.lastIndexOf('\n')) + 1;
  const isBehind = /。$/.test(before);
  const rest = text.slice(index! + mark.length);
  const end = isBehind ? 0 : rest.search(/。|\n|$/) + (/^[^。\n]*。/.test(rest) ? 1 : 0);
  return text.slice(start, index! + mark.length + end).trim();
}
