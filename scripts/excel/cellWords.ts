import ExcelJS from 'exceljs';

/** What a cell shows: of a formula its last result, of a day `2026-04-01`, never the formula. */
export function cellWords(cell: ExcelJS.Cell): string {
  const value = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return cell.type === ExcelJS.ValueType.Formula ? String(value ?? '') : cell.text ?? '';
}
