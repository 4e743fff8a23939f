import {findLine, linesPiece, type BlockReader} from '../piece';

/** `import …` and `export …` of MDX, to the next blank line. */
export const esm: BlockReader = (reading) => {
  const {lines, at, isMdx} = reading;
  if (!isMdx || !/^(?:import|export)\s/.test(lines[at].text)) return undefined;
  const next = findLine(lines, at + 1, (line) => line.blank);
  const text = lines.slice(at, next).map((line) => line.text).join('\n');
  return linesPiece(reading, next, {kind: 'esm', text});
};
