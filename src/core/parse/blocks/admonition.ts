import {linesPiece, type BlockReader} from '../piece';
import {visibleText} from '../visibleText';

const OPENING = /^\s*:{3,}\s*([A-Za-z][\w-]*)(?:\[([^\]]*)\])?[ \t]*(.*)$/;

/** `:::note[題名]` opens a container; a line of colons alone closes it and carries no text. */
export const admonition: BlockReader = (reading) => {
  const line = reading.lines[reading.at].text;
  if (/^\s*:{3,}\s*$/.test(line)) return {...linesPiece(reading, reading.at + 1, {kind: 'blank'}), nesting: -1};
  const found = OPENING.exec(line);
  if (!found) return undefined;
  const caption = visibleText(found[2] ?? found[3].replace(/\{[^{}]*\}\s*$/, '')).trim();
  const parts = {kind: 'admonition', rank: 10, label: found[1], caption, text: caption} as const;
  return {...linesPiece(reading, reading.at + 1, parts), nesting: 1};
};
