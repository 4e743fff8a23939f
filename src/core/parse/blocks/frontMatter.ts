import {findLine, linesPiece, type BlockReader} from '../piece';

/** Fields that a reader of the page sees; the others (owner, review date, position) are for the site. */
const READ = /^(?:title|description):[ \t]*(.*)$/;

/** `---` … `---` at the very head of a file. Its text is the title and the description. */
export const frontMatter: BlockReader = (reading) => {
  const {lines, at} = reading;
  if (at !== 0 || lines[0].text.trimEnd() !== '---') return undefined;
  const close = findLine(lines, 1, (line) => line.text.trimEnd() === '---');
  if (close === lines.length) return undefined;
  const words = lines.slice(1, close).flatMap((line) => READ.exec(line.text)?.[1].replace(/^(["'])(.*)\1$/, '$2') ?? []);
  return linesPiece(reading, close + 1, {kind: 'frontMatter', rank: 0, text: words.join('\n')});
};
