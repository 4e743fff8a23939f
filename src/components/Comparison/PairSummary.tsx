import React from 'react';
import {formatCounts} from '../ChangesPage/formatCounts';
import EditionStatus from '../EditionStatus';
import {formatDay} from '../../core/model/formatDay';
import type {ComparisonView} from '../../core/model/changeViews';
import type {EditionLink} from '../../core/model/editionViews';
import type {PairProof} from '../../core/model/pair';
import {proofWay, proofWords} from '../../core/render/proofWords';

interface Props {
  readonly view: Pick<ComparisonView, 'older' | 'newer' | 'counts'> & {
    /** Null while it is being made. */
    readonly proof: PairProof | null;
  };
  /** Of each edition that is passed on the way, newest first; none where this audience is told none. */
  readonly reasons: readonly string[];
  /** When the proof was made. */
  readonly when: string;
}

/** What was compared with what, why it was revised, how much changed, and whether it was proved. */
export default function PairSummary({view, reasons, when}: Props): React.ReactNode {
  return (
    <dl className="Comparison-summary">
      <dt>改正後</dt><dd><EditionLine edition={view.newer} /></dd>
      <dt>改正前</dt><dd><EditionLine edition={view.older} /></dd>
      {reasons.length > 0 && <><dt>改正の理由</dt><dd>{reasons.map((reason) => <div key={reason}>{reason}</div>)}</dd></>}
      <dt>変更の数</dt><dd>{formatCounts(view.counts)}</dd>
      <dt>検算</dt><dd>{view.proof ? <Proof proof={view.proof} when={when} /> : '計算しています。'}</dd>
    </dl>
  );
}

function Proof({proof, when}: {readonly proof: PairProof; readonly when: string}): React.ReactNode {
  return <>{proofWords(proof).map((line) => <div key={line}>{line}</div>)}<small>{proofWay(proof)}（{when}）。</small></>;
}

function EditionLine({edition}: {readonly edition: EditionLink}): React.ReactNode {
  return <><a href={edition.address}>{edition.label}</a> <EditionStatus status={edition.status} /> 施行日: {edition.effectiveDate ? formatDay(edition.effectiveDate) : '未定'}</>;
}
