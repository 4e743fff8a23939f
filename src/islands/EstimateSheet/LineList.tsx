import React from 'react';
import {ROW_LIMIT} from '../../core/estimate/estimate';
import {formatYen} from '../../core/estimate/readNumber';
import NumberInput from './NumberInput';
import type {WorksheetState} from './useWorksheet';
import {FIELDS, type Part} from './worksheet';

interface Props {
  readonly part: Part;
  readonly words: PartWords;
  readonly state: WorksheetState;
}

export interface PartWords {
  readonly title: string;
  /** Over the columns. */
  readonly name: string;
  readonly price: string;
  readonly count: string;
}

/** The lines of one part of the worksheet, each with its amount. */
export default function LineList({part, words, state}: Props): React.ReactNode {
  const lines = state.sheet[part];
  return (
    <section aria-label={words.title}>
      <h3>{words.title}</h3>
      {lines.map((line, index) => {
        const nameOf = (field: string): string => `${words.title} ${index + 1}行めの${field}`;
        return (
          <div key={index} role="group" aria-label={`${words.title} ${index + 1}行め`} className="EstimateSheet-line">
            <label className="Tool-field EstimateSheet-name">
              <span aria-hidden="true">{words.name}</span>
              <input className="field" type="text" maxLength={40} aria-label={nameOf(words.name)} value={line.name} onInput={(event) => state.setLine(part, index, {name: event.currentTarget.value})} />
            </label>
            <NumberInput label={nameOf(words.price)} shown={words.price} field={FIELDS.price} value={line.price} onChange={(price) => state.setLine(part, index, {price})} />
            <NumberInput label={nameOf(words.count)} shown={words.count} field={FIELDS.count} value={line.count} onChange={(count) => state.setLine(part, index, {count})} />
            <p className="EstimateSheet-amount">{formatYen(state.reckoned.result[part][index])}</p>
            <button type="button" className="button button--quiet screen-only" aria-label={`${words.title} ${index + 1}行めを消す`} onClick={() => state.removeLine(part, index)}>消す</button>
          </div>
        );
      })}
      <div className="Tool-actions">
        <button type="button" className="button button--quiet" disabled={lines.length >= ROW_LIMIT} onClick={() => state.addLine(part)}>{words.title}の行を足す</button>
      </div>
      <p className="EstimateSheet-sum">{words.title}の合計　<b>{formatYen(state.reckoned.result[`${part}Sum`])}</b></p>
    </section>
  );
}
