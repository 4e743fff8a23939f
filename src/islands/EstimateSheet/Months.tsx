import React from 'react';
import {MONTH_LIMIT} from '../../core/estimate/estimate';
import {formatYen} from '../../core/estimate/readNumber';
import NumberInput from './NumberInput';
import type {WorksheetState} from './useWorksheet';
import {FIELDS} from './worksheet';

/** Money that goes out and comes in, month by month, and the largest sum that the group advances. */
export default function Months({state: {sheet, reckoned: {advance, result}, setMonth, setMonthCount, spread}}: {readonly state: WorksheetState}): React.ReactNode {
  const paid = advance.months.reduce((sum, month) => sum + month.paid, 0);
  return (
    <section aria-label="立替え">
      <h3>立替え</h3>
      <p>月ごとに、出ていくお金と、入ってくるお金を入れます。分割で受け取るときは、受け取る月ごとに入れます。</p>
      <label className="Tool-field">
        <span>月の数（仕事の始めから、入金の月まで）</span>
        <select className="field" value={sheet.months.length} onChange={(event) => setMonthCount(Number(event.currentTarget.value))}>
          {Array.from({length: MONTH_LIMIT}, (_, index) => <option key={index} value={index + 1}>{index + 1}か月</option>)}
        </select>
      </label>
      <div className="Tool-actions"><button type="button" className="button button--quiet" onClick={spread}>費用を毎月同じ額にして、最後の月に全額を受け取る形で入れる</button></div>
      {sheet.months.map((month, index) => (
        <div key={index} role="group" aria-label={`${index + 1}か月め`} className="EstimateSheet-line">
          <p className="EstimateSheet-name"><b>{index + 1}か月め</b></p>
          <NumberInput label={`${index + 1}か月めに出ていくお金（円）`} shown="出ていく（円）" field={FIELDS.month} value={month.paid} onChange={(typed) => setMonth(index, {paid: typed})} />
          <NumberInput label={`${index + 1}か月めに入ってくるお金（円）`} shown="入ってくる（円）" field={FIELDS.month} value={month.received} onChange={(typed) => setMonth(index, {received: typed})} />
          <p className="EstimateSheet-amount"><span className="Tool-note">ここまでの差</span><br />{formatYen(advance.months[index].balance)}</p>
        </div>
      ))}
      <p className="EstimateSheet-total" role="status"><span>立替えがいちばん大きいとき{advance.month === undefined ? '' : `（${advance.month + 1}か月め）`}</span><b>{formatYen(advance.largest)}</b></p>
      {paid !== result.net && <p className="Tool-note">出ていくお金の合計は{formatYen(paid)}、上の費用（税抜き）は{formatYen(result.net)}です。そろっているかを見てください。</p>}
    </section>
  );
}
