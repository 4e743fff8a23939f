import React from 'react';
import type {EstimateView} from '../../core/model/groupViews';
import type {PartWords} from './LineList';
import type {Part} from './worksheet';

/** Rows to write into by hand. */
const PAPER_ROWS = 8;
const PAPER_MONTHS = 6;

interface Props {
  readonly view: EstimateView;
  readonly words: Readonly<Record<Part, PartWords>>;
}

/** The worksheet on paper: the same steps with room to write. */
export default function PaperSheet({view: {starters, taxPercent}, words}: Props): React.ReactNode {
  const parts: readonly Part[] = ['labour', 'direct'];
  return (
    <>
      {parts.map((part) => (
        <PaperTable
          key={part} caption={words[part].title} columns={[words[part].name, words[part].price, words[part].count, '額（単価 × 数）']}
          rows={Array.from({length: PAPER_ROWS}, (_, index) => starters[part][index] ?? '')} foot={`${words[part].title}の合計`}
        />
      ))}
      <ol className="EstimateSheet-steps">
        <li>間接費 ＝（直接人件費の合計 ＋ 直接経費の合計）× 率　　　　％ ＝　　　　　　円</li>
        <li>税抜きの額 ＝ 直接人件費 ＋ 直接経費 ＋ 間接費 ＝　　　　　　円</li>
        <li>消費税 ＝ 税抜きの額 × {taxPercent}％ ＝　　　　　　円（加えるかどうかは、税務署に確かめます）</li>
        <li>見積りの額 ＝ 税抜きの額 ＋ 消費税 ＝　　　　　　円</li>
      </ol>
      <PaperTable
        caption="立替え" columns={['月', '出ていくお金', '入ってくるお金', 'ここまでの差']}
        rows={Array.from({length: PAPER_MONTHS}, (_, index) => `${index + 1}か月め`)} foot="立替えの最大（差がいちばん小さい月の、不足の額）"
      />
    </>
  );
}

function PaperTable({caption, columns, rows, foot}: {readonly caption: string; readonly columns: readonly string[]; readonly rows: readonly string[]; readonly foot: string}): React.ReactNode {
  return (
    <table className="EstimateSheet-paper">
      <caption>{caption}</caption>
      <thead><tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
      <tbody>
        {rows.map((name, index) => <tr key={index}><td>{name}</td>{columns.slice(1).map((column) => <td key={column} />)}</tr>)}
        <tr><th scope="row" colSpan={columns.length - 1}>{foot}</th><td /></tr>
      </tbody>
    </table>
  );
}
