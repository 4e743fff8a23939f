import React from 'react';
import type {InlineBlock, InlineView, PagePlace, TableRow} from '@site/src/core/model/table';
import {groupByPage, isChange} from '@site/src/core/render/pageGroups';
import {showNoteMarks} from './showNoteMarks';

interface Props {
  readonly inline: InlineView;
  readonly pages: readonly PagePlace[];
  /** Of the table: they tell what a change is about. */
  readonly rows?: readonly TableRow[];
}

/** 見え消し: what was taken out struck through, what came in underlined, in one column. */
export default function InlineChanges({inline, pages, rows = []}: Props): React.ReactNode {
  const groups = groupByPage(inline.blocks, pages);
  const flags = new Map(rows.filter(isChange).map((row) => [row.key, row.flags.join(' ')]));
  if (groups.length === 0) return <p>本文に変更はありません。</p>;
  return groups.map(({page, rows: blocks}) => (
    <section key={page.file} className="Comparison-inline" data-group>
      <h3>{page.title}</h3>
      {blocks.map((block) => <Block key={block.key} block={block} flags={flags.get(block.key)} />)}
    </section>
  ));
}

/** A block that no row of the table speaks of changed in its markup at most. */
function Block({block: {depth, parts}, flags}: {readonly block: InlineBlock; readonly flags: string | undefined}): React.ReactNode {
  const place = flags === undefined ? {'data-around': true} : {'data-flags': flags, tabIndex: -1};
  return (
    <p className={`Comparison-depth${Math.min(depth, 5)}`} {...place}>
      {parts.map((part, index) => <Part key={index} part={part} />)}
    </p>
  );
}

function Part({part: {kind, text: written}}: {readonly part: InlineBlock['parts'][number]}): React.ReactNode {
  const text = showNoteMarks(written);
  if (kind === 'inserted') return <ins className="Comparison-inserted">{text}</ins>;
  if (kind === 'deleted') return <del className="Comparison-deleted">{text}</del>;
  if (kind === 'note') return <span className="Comparison-note">{text}</span>;
  return text;
}
