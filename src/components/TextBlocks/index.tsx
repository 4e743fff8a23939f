import React from 'react';
import type {TextBlock} from '../../core/model/textBlocks';

interface Props {
  readonly blocks: readonly TextBlock[];
  /** Names the tables' scrolling regions. */
  readonly label: string;
}

/** The words of a clause as paragraphs, lists and tables. Used at build and in the browser. */
export default function TextBlocks({blocks, label}: Props): React.ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} label={label} />);
}

function Block({block, label}: {readonly block: TextBlock; readonly label: string}): React.ReactNode {
  if (block.kind === 'list') return <ListBlock block={block} />;
  if (block.kind === 'table') return <TableBlock block={block} label={label} />;
  return block.kind === 'heading' ? <p><strong>{block.text}</strong></p> : <p>{block.text}</p>;
}

function ListBlock({block: {style, items}}: {readonly block: Extract<TextBlock, {kind: 'list'}>}): React.ReactNode {
  const lines = items.map((item, index) => <li key={index}>{item}</li>);
  if (style === 'ordered') return <ol>{lines}</ol>;
  return <ul className={style === 'own' ? 'self-numbered' : undefined}>{lines}</ul>;
}

function TableBlock({block: {head, rows}, label}: {readonly block: Extract<TextBlock, {kind: 'table'}>; readonly label: string}): React.ReactNode {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`${label}の表`}>
      <table>
        <thead><tr>{head.map((cell, index) => <th scope="col" key={index}>{cell}</th>)}</tr></thead>
        <tbody>{rows.map((row, index) => <tr key={index}>{row.map((cell, column) => <td key={column}>{cell.trim()}</td>)}</tr>)}</tbody>
      </table>
    </div>
  );
}
