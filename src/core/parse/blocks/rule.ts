import {linesPiece, type BlockReader} from '../piece';

/** A thematic break: `---`, `***`, `___`. */
export const rule: BlockReader = (reading) =>
  /^ {0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/.test(reading.lines[reading.at].text)
    ? linesPiece(reading, reading.at + 1, {kind: 'rule'})
    : undefined;
