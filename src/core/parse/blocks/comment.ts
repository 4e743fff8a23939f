import {findLine, linesPiece, type BlockReader} from '../piece';

const OPENINGS: readonly (readonly [string, RegExp])[] = [['{/*', /\*\/\}\s*$/], ['<!--', /-->\s*$/]];

/** A comment that stands on lines of its own. No reader sees it, so its text is empty. */
export const comment: BlockReader = (reading) => {
  const {lines, at} = reading;
  const line = lines[at].text.trimStart();
  const opening = OPENINGS.find(([start]) => line.startsWith(start));
  if (!opening) return undefined;
  const last = findLine(lines, at, (candidate) => opening[1].test(candidate.text));
  if (last === lines.length) return undefined;
  return linesPiece(reading, last + 1, {kind: 'comment'});
};
