import React from 'react';
import {useIsLive} from '../useIsLive';
import type {CityRow} from './toCityRows';
import {FILTERS, toOptions, useCityFilter, type CityFilter} from './useCityFilter';
import './styles.css';

interface Props {
  readonly rows: readonly CityRow[];
  /** Names of all items, in the order of the checklist. */
  readonly items: readonly string[];
}

/** 他市の手引き: the whole table without scripts; with them, menus that narrow it down. */
export default function CityTable({rows, items}: Props): React.ReactNode {
  const isLive = useIsLive();
  const filter = useCityFilter(rows);
  return (
    <div className="CityTable">
      <form className="CityTable-filters" hidden={!isLive} onSubmit={(event) => event.preventDefault()}>
        {FILTERS.map(({key, label, values}) => (
          <label key={key} className="CityTable-filter">
            <span>{label}</span>
            <select className="field" value={filter.choice[key]} onChange={(event) => filter.choose(key, event.currentTarget.value)}>
              <option value="">すべて</option>
              {toOptions(rows, {values, order: key === 'item' ? items : undefined}).map(({value, count}) => <option key={value} value={value}>{value}（{count}件）</option>)}
            </select>
          </label>
        ))}
        <button type="button" className="button button--quiet" onClick={filter.reset}>条件を消す</button>
      </form>
      <p className="CityTable-count" role="status">{rows.length}件のうち{filter.shown.length}件を表示しています。</p>
      <Rows shown={filter.shown} />
    </div>
  );
}

function Rows({shown}: Pick<CityFilter, 'shown'>): React.ReactNode {
  return (
    <div className="scroll-x CityTable-region" tabIndex={0} role="region" aria-label="他の自治体の資料の一覧">
      <table className="CityTable-table">
        <caption className="CityTable-caption">他の自治体の資料</caption>
        <thead>
          <tr><th scope="col">自治体</th><th scope="col">資料</th><th scope="col">読み手</th><th scope="col">見えた項目</th><th scope="col">出典と日付</th></tr>
        </thead>
        <tbody>{shown.map((row) => <Row key={row.id} row={row} />)}</tbody>
      </table>
      {shown.length === 0 && <p>当てはまる資料はありません。条件を減らしてください。</p>}
    </div>
  );
}

function Row({row}: {readonly row: CityRow}): React.ReactNode {
  return (
    <tr>
      <th scope="row">{row.municipality}<span className="CityTable-minor">{row.prefecture}</span></th>
      <td>
        {row.title}<span className="CityTable-minor">{row.kind}／策定など: {row.year}</span>
        {row.notes && <details><summary>くわしく</summary><p>{row.notes}</p></details>}
        {row.staffNote && <p><b>職員メモ</b>: {row.staffNote}</p>}
      </td>
      <td>{row.audience}{row.audienceNote && <span className="CityTable-minor">{row.audienceNote}</span>}</td>
      <td>{row.items.length > 0 ? row.items.join('、') : 'すべて未確認'}</td>
      <td>{row.url ? <a href={row.url} aria-label={`${row.municipality}「${row.title}」の出典`}>出典</a> : '住所は要確認'}<span className="CityTable-minor">{row.source}</span></td>
    </tr>
  );
}
