import React from 'react';
import './styles.css';

export interface StackRow {
  readonly key: string;
  readonly head: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
}

interface Props {
  readonly caption: string;
  /** The first one is over the row heads. */
  readonly columns: readonly string[];
  readonly rows: readonly StackRow[];
}

/**
 * A table that a phone shows as one block per row, each cell under the name of its column: nothing scrolls sideways.
 * The roles are written out because browsers drop them from a table that is not laid out as one.
 */
export default function StackTable({caption, columns, rows}: Props): React.ReactNode {
  return (
    <table className="StackTable" role="table">
      <caption className="StackTable-caption">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{column}</th>)}</tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({key, head, cells}) => (
          <tr key={key} role="row">
            <th scope="row" role="rowheader">{head}</th>
            {cells.map((cell, index) => <td key={columns[index + 1]} role="cell"><span className="StackTable-label" aria-hidden="true">{columns[index + 1]}</span><div>{cell}</div></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
