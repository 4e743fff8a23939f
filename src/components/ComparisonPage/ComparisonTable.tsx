import React from 'react';
import Link from '@docusaurus/Link';
import type {ComparisonTable as Table, TableCell, TableRow, TextRun} from '@site/src/core/model/table';
import {changeAnchor} from '@site/src/core/render/rowKey';
import {rowsByFile, type Page} from './rowsByFile';
import {showNoteMarks} from './showNoteMarks';
import styles from './styles.module.css';

const RUN_CLASS: Readonly<Record<TextRun['kind'], string | undefined>> = {same: undefined, changed: styles.changed, movedLabel: styles.movedLabel, note: styles.note};

/** 新旧対照表 as HTML. It draws the rows and decides nothing; on a phone each row becomes a card. */
export default function ComparisonTable({table, pages}: {readonly table: Table; readonly pages: readonly Page[]}): React.ReactNode {
  const groups = rowsByFile(table.rows, pages);
  if (groups.length === 0) return <p>本文に変更はありません。</p>;
  return groups.map(({page, rows}) => (
    <table key={page.file} className={styles.table}>
      <caption className={styles.caption}>{page.title}</caption>
      <thead><tr><th scope="col">{table.headings[0]}</th><th scope="col">{table.headings[1]}</th></tr></thead>
      <tbody>{rows.map((row, index) => <Row key={row.key} row={row} table={table} page={page} isFirst={rows[index - 1]?.anchor !== row.anchor} />)}</tbody>
    </table>
  ));
}

function Row({row, table, page, isFirst}: {readonly row: TableRow; readonly table: Table; readonly page: Page; readonly isFirst: boolean}): React.ReactNode {
  const cells = table.first === 'new' ? [row.newCell, row.oldCell] : [row.oldCell, row.newCell];
  const pageAddress = page.newAddress ?? page.oldAddress;
  const address = pageAddress === null || row.anchor === undefined ? undefined : `${pageAddress}#${row.anchor}`;
  const isChange = row.kind !== 'omitted' && row.kind !== 'parent';
  return (
    <tr className={row.kind === 'omitted' ? styles.omitted : undefined} id={isChange ? changeAnchor(row.key) : undefined} data-change={isChange ? row.key : undefined}>
      <Cell cell={cells[0]} heading={table.headings[0]} address={row.kind === 'parent' && isFirst ? address : undefined} />
      <Cell cell={cells[1]} heading={table.headings[1]} />
    </tr>
  );
}

function Cell({cell, heading, address}: {readonly cell: TableCell; readonly heading: string; readonly address?: string}): React.ReactNode {
  const text = cell.runs.map((run, index) => <Run key={index} run={run} />);
  return (
    <td data-heading={heading} className={styles[`depth${Math.min(cell.depth, 5)}`]}>
      {address && cell.runs.length > 0 ? <Link className={styles.place} to={address}>{text}</Link> : text}
    </td>
  );
}

function Run({run}: {readonly run: TextRun}): React.ReactNode {
  const text = showNoteMarks(run.text);
  if (run.kind === 'same') return text;
  return <span className={RUN_CLASS[run.kind]}>{text}</span>;
}
