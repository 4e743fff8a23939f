import React from 'react';
import type {ComparisonTable as Table, PagePlace, TableCell, TableRow, TextRun} from '@site/src/core/model/table';
import type {ListedChange} from '@site/src/core/render/changeList';
import {groupByPage} from '@site/src/core/render/pageGroups';
import {changeAnchor} from '@site/src/core/render/rowKey';
import {showNoteMarks} from './showNoteMarks';

const RUN_CLASS: Readonly<Record<TextRun['kind'], string | undefined>> = {same: undefined, changed: 'Comparison-changed', movedLabel: 'Comparison-movedLabel', note: 'Comparison-note'};

interface Props {
  readonly table: Table;
  readonly pages: readonly PagePlace[];
  /** The same changes, numbered. */
  readonly changes: readonly ListedChange[];
}

/** 新旧対照表 as HTML. It draws the rows and decides nothing; on a phone each row becomes a card. */
export default function ComparisonTable({table, pages, changes}: Props): React.ReactNode {
  const groups = groupByPage(table.rows, pages);
  const byKey = new Map(changes.map((change) => [change.key, change]));
  if (groups.length === 0) return <p>本文に変更はありません。</p>;
  return (
    <>
      {table.statement && <p>{table.statement}</p>}
      {groups.map(({page, rows}) => (
        // A browser can put off the layout of a box, not of a table.
        <div key={page.file} data-group>
          <table className="Comparison-table">
            <caption className="Comparison-caption">{page.title}</caption>
            <thead><tr><th scope="col">{table.headings[0]}</th><th scope="col">{table.headings[1]}</th></tr></thead>
            <tbody>{rows.map((row, index) => <Row key={row.key} row={row} table={table} change={byKey.get(row.key)} address={rows[index - 1]?.anchor === row.anchor ? undefined : addressOf(row, page)} />)}</tbody>
          </table>
        </div>
      ))}
      {table.closing?.split('\n').map((line) => <p key={line}>{line}</p>)}
    </>
  );
}

/** Of an unchanged line above a change: the way to it in the text. */
function addressOf({kind, anchor}: TableRow, {address, oldAddress}: PagePlace): string | undefined {
  const page = address ?? oldAddress;
  return kind === 'parent' && page !== null && anchor !== undefined ? `${page}#${anchor}` : undefined;
}

// Below a row there are functions, not components: a thousand rows with their cells and runs would be ten thousand components.
interface RowProps {
  readonly row: TableRow;
  readonly table: Table;
  /** Undefined where nothing changed. */
  readonly change: ListedChange | undefined;
  readonly address: string | undefined;
}

function Row({row, table, change, address}: RowProps): React.ReactNode {
  const [left, right] = table.first === 'new' ? [row.newCell, row.oldCell] : [row.oldCell, row.newCell];
  const cells = (
    <>
      {drawCell(left, {heading: table.headings[0], isFramed: row.isFramed, address, mark: change && drawMark(change)})}
      {drawCell(right, {heading: table.headings[1], isFramed: row.isFramed})}
    </>
  );
  if (!change) return <tr className={row.kind === 'omitted' ? 'Comparison-omitted' : undefined} data-around>{cells}</tr>;
  return <tr id={changeAnchor(row.key)} data-change={row.key} data-flags={row.flags.join(' ')} tabIndex={-1}>{cells}</tr>;
}

/** Number of the change, which leads to itself, what kind it is and what it is about. Not part of the paper. */
function drawMark({number, key, kind, flags}: ListedChange): React.ReactNode {
  return (
    <span className="Comparison-mark screen-only">
      <a href={`#${changeAnchor(key)}`} aria-label={`${number}番の変更へのリンク`}>{number}</a> {kind}{flags && `・${flags}`}
    </span>
  );
}

interface CellPlace {
  readonly heading: string;
  readonly isFramed: true | undefined;
  readonly address?: string;
  readonly mark?: React.ReactNode;
}

function drawCell({runs, depth}: TableCell, {heading, isFramed, address, mark}: CellPlace): React.ReactNode {
  const text = runs.map(drawRun);
  return (
    <td data-heading={heading} className={`Comparison-depth${Math.min(depth, 5)}${isFramed && runs.length > 0 ? ' Comparison-framed' : ''}`}>
      {mark}
      {address && runs.length > 0 ? <a className="Comparison-place" href={address}>{text}</a> : text}
    </td>
  );
}

function drawRun({kind, text: written}: TextRun, index: number): React.ReactNode {
  const text = showNoteMarks(written);
  if (kind === 'same') return text;
  return <span key={index} className={RUN_CLASS[kind]}>{text}</span>;
}
