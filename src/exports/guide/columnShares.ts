/** Letters that a column is given at least and at most: a short one must hold its heading, a long one must leave room. */
const FEWEST = 5;
const MOST = 30;

/** The part of a table's width that each column gets, by the length of its texts. In: rows of cells; out: shares that sum up to 1. */
export function columnShares(rows: readonly (readonly string[])[]): readonly number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const lengths = Array.from({length: count}, (_, column) => Math.min(MOST, Math.max(FEWEST, ...rows.map((row) => [...(row[column] ?? '').replace(/\[\^[^\]]*\]/g, '')].length))));
  const sum = lengths.reduce((total, length) => total + length, 0);
  return lengths.map((length) => length / sum);
}
