import type {AmendmentPiece} from '../model/amendment';

/** Text is looked up by blocks of this many characters; shorter repetitions are cheaper to write again. */
const BLOCK = 16;
/** A piece taken from the old source costs about so many characters to name. */
const MIN_PIECE = 32;

/**
 * Splits new text into pieces: what stands anywhere in the old source is named by its range there
 * (a clause that moved, even with words changed inside it), the rest is given as it is.
 * Every repetition of 2 x BLOCK - 1 characters or more is seen; time grows with the length of both.
 */
export class MovedText {
  private readonly blocks = new Map<string, number>();

  constructor(private readonly source: string) {
    for (let at = 0; at + BLOCK <= source.length; at += BLOCK) {
      const block = source.slice(at, at + BLOCK);
      if (!this.blocks.has(block)) this.blocks.set(block, at);
    }
  }

  pieces(text: string): readonly AmendmentPiece[] {
    const out: AmendmentPiece[] = [];
    let written = 0;
    for (let at = 0; at + BLOCK <= text.length; at++) {
      const found = this.find(text, {at, from: written});
      if (!found) continue;
      if (found.start > written) out.push(text.slice(written, found.start));
      out.push({from: found.from, to: found.from + found.length});
      written = found.start + found.length;
      at = written - 1;
    }
    if (written < text.length) out.push(text.slice(written));
    return out;
  }

  /** The longest common stretch around position `at`, not reaching back before `from`. */
  private find(text: string, {at, from}: {readonly at: number; readonly from: number}) {
    const place = this.blocks.get(text.slice(at, at + BLOCK));
    if (place === undefined) return undefined;
    let before = 0, after = BLOCK;
    while (at - before > from && place > before && text[at - before - 1] === this.source[place - before - 1]) before++;
    while (at + after < text.length && place + after < this.source.length && text[at + after] === this.source[place + after]) after++;
    const length = before + after;
    return length >= MIN_PIECE ? {start: at - before, from: place - before, length} : undefined;
  }
}
