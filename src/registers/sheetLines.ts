/** One line of the city's sheet as a record cites it. */
export interface SheetLine {
  /** Line number in `docs/plan/sheet.txt`, from 1; of the first line when broken lines were rejoined. */
  readonly line: number;
  /** e.g. `・利用可能な公共施設一覧の更新` */
  readonly text: string;
}

/**
 * The sheet (重点施策進捗状況) as its lines were meant. In: the text taken out of the city's PDF; out: its lines in
 * order, blank ones left out, broken ones rejoined, half-width kana and full-width digits made ordinary.
 * Nothing is reworded. Never throws. Source of the rules: how the PDF breaks its cells (see `isBroken`).
 */
export function toSheetLines(text: string): SheetLine[] {
  const lines: SheetLine[] = [];
  let previous: RawLine | undefined;
  let isBand = true;
  text.split(/\r?\n/).forEach((raw, index) => {
    if (raw.trim() === '') return;
    const line: RawLine = {number: index + 1, raw, text: normalise(raw)};
    // 【令和５年度実績】 opens a cell of sentences; any other line that opens a cell starts a group of bands (工程の帯).
    if (opensCell(raw)) isBand = !line.text.startsWith('【');
    const last = lines.at(-1);
    if (last && previous && isBroken(line, {previous, isBand})) lines[lines.length - 1] = {...last, text: last.text + line.text};
    else lines.push({line: line.number, text: line.text});
    previous = line;
  });
  return lines;
}

/** The sheet's lines that no record cites. In: the sheet and all citations; out: what is left, in order. */
export function findUncitedLines(lines: readonly SheetLine[], cited: readonly SheetLine[]): SheetLine[] {
  return lines.filter((line) => !cited.some((other) => isSame(line, other)));
}

/** Citations of a line that the sheet does not have, or has in other words. */
export function findUnknownCitations(lines: readonly SheetLine[], cited: readonly SheetLine[]): SheetLine[] {
  return cited.filter((one) => !lines.some((line) => isSame(line, one)));
}

interface RawLine {
  readonly number: number;
  readonly raw: string;
  readonly text: string;
}

/** The extraction puts a half-width space before the first line of each cell. */
const opensCell = (raw: string): boolean => raw.startsWith(' ');

/** Is this line the rest of the one before? A new cell never is. */
function isBroken(line: RawLine, {previous, isBand}: {readonly previous: RawLine; readonly isBand: boolean}): boolean {
  if (opensCell(line.raw)) return false;
  // No blank line between: the cell was too narrow (事業報告／書／作成).
  if (line.number === previous.number + 1) return true;
  // Half-width kana is only used to squeeze the end of a label into its band (地下道／ｷﾞｬﾗﾘｰ).
  if (isBand) return /^[\uFF61-\uFF9F]+$/.test(line.raw.trim());
  // Every sentence begins with ・ or ➡; one that does not goes on from the line above.
  return !/^[・➡]/.test(line.text);
}

/** NFKC only where a reader expects it; brackets and arrows stay as the city wrote them. */
function normalise(raw: string): string {
  return raw.trim().replace(/[\uFF61-\uFF9F]+|[０-９Ａ-Ｚａ-ｚ]+/g, (part) => part.normalize('NFKC'));
}

const isSame = (a: SheetLine, b: SheetLine): boolean => a.line === b.line && a.text === b.text;
