import React from 'react';
import type {ReviewedChange, ReviewState, ReviewStatus} from '../../core/model/review';
import {changeAnchor} from '../../core/render/rowKey';
import SignOffLine from './SignOffLine';

const STATES: readonly (readonly [ReviewState, string])[] = [['signed', '承認ずみ'], ['objected', '要修正'], ['asked', '質問'], ['open', 'まだ']];

/** What was recorded when the page was made: figures, objections and questions with their places, and what has expired. */
export default function Recorded({status: {changes, expired}}: {readonly status: ReviewStatus}): React.ReactNode {
  const waiting = changes.filter(({state, signOffs}) => state !== 'signed' && signOffs.length > 0);
  return (
    <>
      <dl className="ReviewPanel-figures">
        {STATES.map(([state, word]) => <div key={state}><dt>{word}</dt><dd>{changes.filter((one) => one.state === state).length}件</dd></div>)}
        <div><dt>期限切れ</dt><dd>{expired.length}件</dd></div>
      </dl>
      {waiting.length > 0 && (
        <details>
          <summary>意見のある変更と、承認のそろわない変更（{waiting.length}件）</summary>
          <ul className="ReviewPanel-list">{waiting.map((one) => <Waiting key={one.change.hash} reviewed={one} />)}</ul>
        </details>
      )}
      {expired.length > 0 && (
        <details>
          <summary>本文が変わったので数えない判断（{expired.length}件）</summary>
          <ul className="ReviewPanel-list">{expired.map((one) => <li key={`${one.change}${one.role}${one.at}`}>{one.place}<SignOffLine signOff={one} /></li>)}</ul>
        </details>
      )}
    </>
  );
}

function Waiting({reviewed: {change, signOffs, isConflict}}: {readonly reviewed: ReviewedChange}): React.ReactNode {
  return (
    <li>
      <a href={`#${changeAnchor(change.key)}`}>{change.place}</a>{isConflict && '　食い違い'}
      {signOffs.map((one) => <SignOffLine key={`${one.role}${one.at}${one.decision}`} signOff={one} />)}
    </li>
  );
}
