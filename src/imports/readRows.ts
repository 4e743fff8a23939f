import type {RootContent} from 'mdast';

/** Rows of a sheet in; a heading with the sheet's name and a table out. Every cell is words. */
export function readRows(title: string, rows: readonly (readonly string[])[]): readonly RootContent[] {
  const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  const columns = Math.max(0, ...filled.map((row) => row.length));
  if (columns === 0) return [];
  const cells = (row: readonly string[]): readonly string[] => Array.from({length: columns}, (_, column) => row[column] ?? '');
  return [
    {type: 'heading', depth: 2, children: [{type: 'text', value: title}]},
    {type: 'table', children: filled.map((row) => ({type: 'tableRow' as const, children: cells(row).map((value) => ({type: 'tableCell' as const, children: [{type: 'text' as const, value: value.replace(/\s+/g, ' ').trim()}]}))}))},
  ];
}
