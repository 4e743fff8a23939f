import {headingLabel} from '../label';
import {linesPiece, type BlockReader} from '../piece';
import {visibleText} from '../visibleText';

const ATX = /^ {0,3}(#{1,6})(?:[ \t　]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const ID = /\{(?:\/\*\s*#([^\s*{}]+)\s*\*\/|#([^\s{}]+))\}\s*$/;

/** `### 第3条（趣旨） {/* #art-purpose *\/}`: level, label, caption and id. */
export const heading: BlockReader = (reading) => {
  const found = ATX.exec(reading.lines[reading.at].text);
  if (!found) return undefined;
  return linesPiece(reading, reading.at + 1, headingParts(found[2] ?? '', found[1].length));
};

/** Label, caption, id and text of a heading line without its `#` marks. */
export function headingParts(source: string, rank: number) {
  const id = ID.exec(source);
  const text = visibleText(source.replace(ID, '')).trim();
  return {...headingLabel(text), rank, text, id: id?.[1] ?? id?.[2]};
}
