import React from 'react';
import StackTable from '@site/src/components/StackTable';
import {assertNever} from '@site/src/core/model/assertNever';
import {tableTotal, type TemplateBlock, type TemplateTable} from '@site/src/core/model/template';
import styles from './styles.module.css';

/** A form filled as its example. */
export default function TemplateBlocks({blocks}: {readonly blocks: readonly TemplateBlock[]}): React.ReactNode {
  return blocks.map((block, index) => (
    <section key={index} className={styles.block}>
      {block.heading !== undefined && <h3>{block.heading}</h3>}
      <Block block={block} />
    </section>
  ));
}

function Block({block}: {readonly block: TemplateBlock}): React.ReactNode {
  switch (block.kind) {
    case 'fields': return <dl className={styles.fields}>{block.fields.map(({label, example}) => <div key={label}><dt>{label}</dt><dd>{example}</dd></div>)}</dl>;
    case 'table': return <ExampleTable table={block} />;
    case 'text': return <><p className={styles.prompt}>{block.prompt}</p><p className={styles.written}>{block.example}</p></>;
    case 'check': return <ul className={styles.checks}>{block.items.map(({text, isChecked}) => <li key={text}><span aria-hidden="true">{isChecked ? '☑' : '☐'}</span> <span className="visually-hidden">{isChecked ? '印あり' : '印なし'}</span>{text}</li>)}</ul>;
    default: return assertNever(block);
  }
}

function ExampleTable({table}: {readonly table: TemplateTable}): React.ReactNode {
  const {heading, columns, examples, product} = table;
  return (
    <>
      <StackTable caption={`${heading}（記入例）`} columns={columns} rows={examples.map(([name, ...cells], row) => ({key: String(row), head: show(name), cells: cells.map(show)}))} />
      {product && <p className={styles.total}>{product.total}: {show(tableTotal(table))}</p>}
    </>
  );
}

function show(value: string | number): string {
  return typeof value === 'number' ? value.toLocaleString('ja-JP') : value;
}
