import {findLine, linesPiece, type BlockReader} from '../piece';
import {visibleText} from '../visibleText';

const DEFINITION = /^ {0,3}\[(\^[^\]]+)\]:[ \t]*/;

/** `[^1]: …`, with its indented following lines. Its label is the mark, `^1`. */
export const footnote: BlockReader = (reading) => {
  const {lines, at} = reading;
  const found = DEFINITION.exec(lines[at].text);
  if (!found) return undefined;
  const next = findLine(lines, at + 1, (line) => line.blank || line.indent === 0);
  const body = [lines[at].text.slice(found[0].length), ...lines.slice(at + 1, next).map((line) => line.text.trim())];
  return linesPiece(reading, next, {kind: 'footnote', rank: 10, label: found[1], text: visibleText(body.join('\n')).trim()});
};
