import React from 'react';
import type {EstimateView} from '../../core/model/groupViews';
import {useIsLive} from '../useIsLive';
import LineList, {type PartWords} from './LineList';
import Months from './Months';
import PaperSheet from './PaperSheet';
import {Rates, Total} from './Sums';
import {useWorksheet} from './useWorksheet';
import type {Part} from './worksheet';
import '../tool.css';
import './styles.css';

const WORDS: Readonly<Record<Part, PartWords>> = {
  labour: {title: '直接人件費', name: '作業の名前', price: '単価（円／時間）', count: '時間'},
  direct: {title: '直接経費', name: '費用の名前', price: '単価（円）', count: '数量'},
};

/** 積算ワークシート: on paper a sheet to fill in; with scripts it reckons, and names what may be forgotten. */
export default function EstimateSheet({view}: {readonly view: EstimateView}): React.ReactNode {
  const isLive = useIsLive();
  const state = useWorksheet(view);
  if (!isLive) return <div className="EstimateSheet"><PaperSheet view={view} words={WORDS} /></div>;
  return (
    <form className="Tool Tool-box EstimateSheet" onSubmit={(event) => event.preventDefault()}>
      <LineList part="labour" words={WORDS.labour} state={state} />
      <LineList part="direct" words={WORDS.direct} state={state} />
      <Rates state={state} />
      <Total view={view} state={state} />
      <Months state={state} />
      <div className="Tool-actions">
        <button type="button" className="button" onClick={() => print()}>印刷する</button>
        <button type="button" className="button button--quiet" onClick={state.reset}>消して、はじめから</button>
      </div>
    </form>
  );
}
