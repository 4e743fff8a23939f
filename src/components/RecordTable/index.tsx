import React from 'react';
import DataTable from '../DataTable';

interface Props {
  readonly caption: string;
  readonly note?: React.ReactNode;
  readonly columns: readonly string[];
  /** Cells by row, in the order of the columns; the first one names the row. */
  readonly rows: readonly (readonly React.ReactNode[])[];
}

/** A short register as a table. */
export default function RecordTable({caption, note, columns, rows}: Props): React.ReactNode {
  return (
    <DataTable caption={caption} note={note}>
      <thead><tr>{columns.map((column) => <th scope="col" key={column}>{column}</th>)}</tr></thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}><th scope="row">{name}</th>{cells.map((cell, column) => <td key={columns[column + 1]}>{cell}</td>)}</tr>
        ))}
      </tbody>
    </DataTable>
  );
}
