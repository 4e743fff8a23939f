import React from 'react';
import {formatYen} from '../../core/estimate/readNumber';
import type {EstimateView} from '../../core/model/groupViews';
import NumberInput from './NumberInput';
import type {WorksheetState} from './useWorksheet';
import {FIELDS} from './worksheet';

/** Indirect costs and tax: rates that the group fills in, with what they rest on. */
export function Rates({state: {sheet, reckoned, set}}: {readonly state: WorksheetState}): React.ReactNode {
  return (
    <>
      <section aria-label="間接費">
        <h3>間接費</h3>
        <NumberInput label="間接費の率（％）" shown="率（％）" field={FIELDS.percent} value={sheet.indirect} onChange={(indirect) => set({indirect})} />
        <label className="Tool-field">
          <span>率の根拠（使った決算の年度など）</span>
          <input className="field" type="text" maxLength={80} value={sheet.basis} onInput={(event) => set({basis: event.currentTarget.value})} />
        </label>
        <p className="EstimateSheet-sum">間接費（直接人件費と直接経費の合計 × 率）　<b>{formatYen(reckoned.result.indirect)}</b></p>
      </section>
      <section aria-label="消費税">
        <h3>消費税</h3>
        <label className="EstimateSheet-check">
          <input type="checkbox" checked={sheet.isTaxed} onChange={(event) => set({isTaxed: event.currentTarget.checked})} />
          <span>消費税を加える（単価は、税抜きで入れます）</span>
        </label>
        {sheet.isTaxed && <NumberInput label="消費税の率（％）" shown="税率（％）" field={FIELDS.percent} value={sheet.tax} onChange={(tax) => set({tax})} />}
        <p className="EstimateSheet-sum">消費税　<b>{formatYen(reckoned.result.tax)}</b></p>
      </section>
    </>
  );
}

/** The sum of all, and what is still to think of. */
export function Total({view, state: {reckoned: {result, forgotten, hasIndirect}, addLine}}: {readonly view: EstimateView; readonly state: WorksheetState}): React.ReactNode {
  return (
    <section aria-label="見積りの額">
      <h3>見積りの額</h3>
      <p className="EstimateSheet-total" role="status"><span>税抜き {formatYen(result.net)}　消費税 {formatYen(result.tax)}</span><b>{formatYen(result.total)}</b></p>
      {!hasIndirect && <p className="Tool-warning">間接費の率が入っていません。家賃、通信費、会計の手間などは、どこから出しますか。</p>}
      {forgotten.length > 0 && (
        <div className="Tool-warning">
          <p><b>忘れていませんか</b>（要らないものは、そのままでかまいません）</p>
          <ul className="EstimateSheet-forgotten">
            {forgotten.map(({id, label, why, part, clause}) => (
              <li key={id}>
                <span>{label}<span className="Tool-note">　{why}</span></span>
                <a href={clause.address}>手引き「{clause.heading}」</a>
                <button type="button" className="button button--quiet screen-only" aria-label={`${label}の行を足す`} onClick={() => addLine(part, label)}>行を足す</button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {forgotten.length === 0 && view.forgotten.length > 0 && <p>忘れやすい費用は、すべて入っています。</p>}
    </section>
  );
}
