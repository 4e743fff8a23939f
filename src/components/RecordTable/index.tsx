import React from 'react';
import StackTable from '../StackTable';

interface Props {
  readonly caption: string;
  readonly note?: React.ReactNode;
  readonly columns: readonly string[];
  /** Cells by row, in the order of the columns; the first one names the row. */
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/** A short register as a table, written down in a page. */
export default function RecordTable({caption, note, columns, rows}: Props): React.ReactNode {
  return <StackTable {...{caption, note, columns}} rows={rows.map(([head, ...cells], row) => ({key: String(row), head, cells}))} />;
}
