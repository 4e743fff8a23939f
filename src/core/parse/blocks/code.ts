import {findLine, linesPiece, type BlockReader} from '../piece';

const FENCE = /^\s*(`{3,}|~{3,})(.*)$/;

/** A fenced code block, to its closing fence or to the end of the file. */
export const code: BlockReader = (reading) => {
  const {lines, at} = reading;
  const [, fence, info] = FENCE.exec(lines[at].text) ?? [];
  if (!fence || (fence[0] === '`' && info.includes('`'))) return undefined;
  const close = findLine(lines, at + 1, (line) => isClosing(line.text.trim(), fence));
  const text = lines.slice(at + 1, close).map((line) => line.text).join('\n');
  return linesPiece(reading, Math.min(close + 1, lines.length), {kind: 'code', text});
};

function isClosing(line: string, fence: string): boolean {
  return line.length >= fence.length && line === fence[0].repeat(line.length);
}
