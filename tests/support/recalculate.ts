import type {CellValue, Workbook} from 'exceljs';
// @ts-expect-error The package comes without types.
import UntypedParser from 'fast-formula-parser';

interface Position {
  readonly sheet?: string;
  readonly row: number;
  readonly col: number;
}
interface Range {
  readonly sheet?: string;
  readonly from: Position;
  readonly to: Position;
}

/** https://github.com/LesterLyu/fast-formula-parser: a formula engine; asks for the values of cells and ranges. */
interface FormulaParser {
  parse(formula: string, position: Position): unknown;
}
const Parser = UntypedParser as new (options: {readonly onCell: (position: Position) => unknown; readonly onRange: (range: Range) => unknown}) => FormulaParser;

export interface Recalculator {
  /** In: `sheet!cell`. Out: its value, by its formula where it has one. */
  readonly valueOf: (cell: string) => unknown;
  /** Reckons anew; to be called when something was typed. */
  readonly refresh: () => void;
}

/** Reckons cells of a workbook by their formulas, with a formula engine that knows nothing of our code. */
export function recalculator(book: Workbook): Recalculator {
  const done = new Map<string, unknown>();
  const valueAt = ({sheet = '', row, col}: Position): unknown => {
    const key = `${sheet}!${row},${col}`;
    if (!done.has(key)) done.set(key, reckon(book.getWorksheet(sheet)?.getCell(row, col).value ?? null, {sheet, row, col}));
    return done.get(key);
  };
  const newParser = (): FormulaParser => new Parser({
    onCell: valueAt,
    onRange: ({sheet, from, to}: Range) => Array.from({length: to.row - from.row + 1}, (_, row) => Array.from({length: to.col - from.col + 1}, (__, col) => valueAt({sheet, row: from.row + row, col: from.col + col}))),
  });
  // A parser that is at work cannot begin another formula: one that asks for a cell waits, and a free one takes the cell's formula.
  const free: FormulaParser[] = [];
  const reckon = (value: CellValue, position: Position): unknown => {
    if (typeof value !== 'object' || value === null || !('formula' in value)) return value;
    const parser = free.pop() ?? newParser();
    const result = parser.parse(String(value.formula), position);
    free.push(parser);
    return result;
  };
  return {
    refresh: () => done.clear(),
    valueOf: (cell) => {
      const [sheet, name] = cell.split('!');
      const {row, col} = book.getWorksheet(sheet)?.getCell(name) ?? {row: 0, col: 0};
      return valueAt({sheet, row: Number(row), col: Number(col)});
    },
  };
}
