import React from 'react';
import type {InlineBlock, InlineView} from '@site/src/core/model/table';
import {rowsByFile, type Page} from './rowsByFile';
import {showNoteMarks} from './showNoteMarks';
import styles from './styles.module.css';

type Part = InlineBlock['parts'][number];

/** 見え消し: what was taken out struck through, what came in underlined, in one column. */
export default function InlineChanges({inline, pages}: {readonly inline: InlineView; readonly pages: readonly Page[]}): React.ReactNode {
  const groups = rowsByFile(inline.blocks, pages);
  if (groups.length === 0) return <p>本文に変更はありません。</p>;
  return groups.map(({page, rows}) => (
    <section key={page.file} className={styles.inline}>
      <h3>{page.title}</h3>
      {rows.map((block) => (
        <p key={block.key} className={`${styles[`depth${Math.min(block.depth, 5)}`]} ${block.kind === 'omitted' ? styles.omitted : ''}`}>
          {block.parts.map((part, index) => <InlinePart key={index} part={part} />)}
        </p>
      ))}
    </section>
  ));
}

function InlinePart({part}: {readonly part: Part}): React.ReactNode {
  const text = showNoteMarks(part.text);
  if (part.kind === 'inserted') return <ins className={styles.inserted}>{text}</ins>;
  if (part.kind === 'deleted') return <del className={styles.deleted}>{text}</del>;
  if (part.kind === 'note') return <span className={styles.note}>{text}</span>;
  return text;
}
