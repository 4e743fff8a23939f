import React from 'react';
import DataTable from '../DataTable';
import styles from './styles.module.css';

interface Props {
  readonly documents: readonly {readonly id: string; readonly municipality: string; readonly title: string; readonly items: Readonly<Record<string, string>>}[];
  readonly items: readonly {readonly name: string; readonly meaning: string}[];
}

/** Which document was seen to cover which item: a word in every cell, and the sum of each column on top. */
export default function CityMatrix({documents, items}: Props): React.ReactNode {
  return (
    <DataTable caption="資料ごとの項目（有／未確認）" note="「未確認」は、見えた範囲に出てこないという意味です。書かれていないという意味ではありません。" width="wide">
      <thead>
        <tr><th scope="col" className={styles.name}>資料</th>{items.map((item) => <th scope="col" key={item.name} className={styles.item}>{item.name}</th>)}</tr>
      </thead>
      <tbody>
        <tr className={styles.sum}>
          <th scope="row" className={styles.name}>「有」の件数（{documents.length}件のうち）</th>
          {items.map(({name}) => <td key={name} className={styles.cell}>{documents.filter((one) => one.items[name] === '有').length}</td>)}
        </tr>
        {documents.map((one) => (
          <tr key={one.id}>
            <th scope="row" className={styles.name}>{one.municipality}<span className={styles.title}>{one.title}</span></th>
            {items.map(({name}) => <td key={name} className={`${styles.cell} ${one.items[name] === '有' ? styles.seen : styles.unseen}`}>{one.items[name]}</td>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
