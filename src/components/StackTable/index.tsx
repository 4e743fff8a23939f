import React from 'react';
import './styles.css';

export interface StackRow {
  readonly key: string;
  readonly head: React.ReactNode;
  readonly cells: readonly React.ReactNode[];
}

export interface StackGroup {
  readonly name: string;
  readonly rows: readonly StackRow[];
}

interface Props {
  readonly caption: string;
  /** Under the caption: how to read it, how old it is. */
  readonly note?: React.ReactNode;
  /** The first one is over the row heads. */
  readonly columns: readonly string[];
  readonly rows?: readonly StackRow[];
  /** Rows under a head of their own, instead of `rows`. */
  readonly groups?: readonly StackGroup[];
}

/**
 * A table that a phone shows as one block per row, each cell under the name of its column: nothing scrolls sideways.
 * The roles are written out because browsers drop them from a table that is not laid out as one.
 */
export default function StackTable({caption, note, columns, rows = [], groups = []}: Props): React.ReactNode {
  return (
    <table className="StackTable" role="table">
      <caption className="StackTable-caption">{caption}{note && <span className="StackTable-note">{note}</span>}</caption>
      <thead role="rowgroup">
        <tr role="row">{columns.map((column) => <th key={column} scope="col" role="columnheader">{column}</th>)}</tr>
      </thead>
      {rows.length > 0 && <tbody role="rowgroup">{rows.map((row) => <Row {...{row, columns}} key={row.key} />)}</tbody>}
      {groups.map((group) => (
        <tbody key={group.name} role="rowgroup">
          <tr className="StackTable-group" role="row"><th scope="rowgroup" role="rowheader" colSpan={columns.length}>{group.name}</th></tr>
          {group.rows.map((row) => <Row {...{row, columns}} key={row.key} />)}
        </tbody>
      ))}
    </table>
  );
}

function Row({row: {head, cells}, columns}: Pick<Props, 'columns'> & {readonly row: StackRow}): React.ReactNode {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">{head}</th>
      {cells.map((cell, index) => <td key={columns[index + 1]} role="cell"><span className="StackTable-label" aria-hidden="true">{columns[index + 1]}</span><div>{cell}</div></td>)}
    </tr>
  );
}
