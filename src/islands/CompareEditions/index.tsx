import React, {useMemo, useState} from 'react';
import Comparison from '../../components/Comparison';
import ChangeNotes from '../../components/Comparison/ChangeNotes';
import PairSummary from '../../components/Comparison/PairSummary';
import type {ViewName} from '../../components/Comparison/views';
import type {ComparableGuide} from '../../core/model/changeViews';
import {countFlags} from '../../core/render/countFlags';
import ChangeTools from '../ChangeTools';
import {useIsLive} from '../useIsLive';
import type {PairView} from './loadPair';
import {serveComparisons} from './pairLayouts';
import PairForm from './PairForm';
import {usePair} from './usePair';
import {useRest} from './useRest';
import './styles.css';

interface Props {
  readonly guides: readonly ComparableGuide[];
}

serveComparisons();

/** Any two editions of a guide, compared in the browser. Without scripts: the pages of neighbouring editions, guide by guide. */
export default function CompareEditions({guides}: Props): React.ReactNode {
  const isLive = useIsLive();
  const pair = usePair(guides);
  return (
    <div className="CompareEditions">
      <PairForm guides={guides} pair={pair} hidden={!isLive} />
      <p role="status">{pair.message}</p>
      {pair.found ? <Result key={pair.found.address} found={pair.found} /> : <Neighbours guides={guides} />}
    </div>
  );
}

function Result({found}: {readonly found: PairView}): React.ReactNode {
  const [view, setView] = useState<ViewName>('table');
  const {view: shown, notes, title} = found;
  const {sentences, proof} = useRest(found.rest);
  // A thousand rows are not drawn again when the proof arrives.
  const comparison = useMemo(() => <Comparison view={{...shown, sentences, proof}} shown={[view]} />, [view, view === 'sentences' && proof]);
  return (
    <article aria-labelledby="compared">
      <h2 id="compared" tabIndex={-1}>{title}</h2>
      <PairSummary view={{...shown, proof}} reasons={notes.filter(({edition}) => edition.reason !== '').map(({edition}) => `${edition.label}：${edition.reason}`)} when="この画面で計算しました。書き手だけの印を除いた文で比べています" />
      <Notes notes={notes} />
      <ChangeTools flags={countFlags(shown.table)} onView={setView} drawn={view} />
      {comparison}
    </article>
  );
}

function Notes({notes}: Pick<PairView, 'notes'>): React.ReactNode {
  const count = notes.reduce((sum, one) => sum + one.notes.length, 0);
  if (count === 0) return null;
  return (
    <details>
      <summary>変わったことと理由（{count}件）</summary>
      {notes.map(({edition, notes: own}) => <ChangeNotes key={edition.id} notes={own} level={3} id={`notes-${edition.id}`} title={edition.label} />)}
    </details>
  );
}

function Neighbours({guides}: Props): React.ReactNode {
  return guides.map((guide) => (
    <section key={guide.id} aria-labelledby={`neighbours-${guide.id}`}>
      <h2 id={`neighbours-${guide.id}`}>{guide.title}</h2>
      <ul className="CompareEditions-neighbours">
        {guide.neighbours.map(({address, older, newer}) => <li key={address}><a href={address}>{older}から{newer}への変更</a></li>)}
      </ul>
    </section>
  ));
}
