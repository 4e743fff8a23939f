import React, {useEffect, useRef, useState} from 'react';
import type {ReadinessStatement, ReadinessView} from '../../core/model/groupViews';
import {useIsLive} from '../useIsLive';
import PaperSheet from './PaperSheet';
import Result from './Result';
import {useReadiness, type Readiness} from './useReadiness';
import '../tool.css';
import './styles.css';

/** 受注準備チェック: a sheet to tick, on paper too; with scripts one group of statements at a time, and a result. */
export default function ReadinessCheck({view}: {readonly view: ReadinessView}): React.ReactNode {
  const isLive = useIsLive();
  const readiness = useReadiness();
  const {step, go, heading} = useSteps();
  const last = view.groups.length;
  return (
    <div className="Tool ReadinessCheck">
      {view.groups.map(({id, name, statements}, index) => (
        <section key={id} className="Tool-box ReadinessCheck-group" aria-labelledby={`readiness-${id}`} hidden={isLive && step !== index}>
          <h3 id={`readiness-${id}`} tabIndex={-1} ref={step === index ? heading : undefined}>{name}（{index + 1}／{last}）</h3>
          {statements.map((statement) => <Statement key={statement.id} statement={statement} readiness={readiness} />)}
          <div className="Tool-actions" hidden={!isLive}>
            {index > 0 && <button type="button" className="button button--quiet" onClick={() => go(index - 1)}>前へ</button>}
            <button type="button" className="button" onClick={() => go(index + 1)}>{index + 1 < last ? `次へ（${view.groups[index + 1].name}）` : '結果を見る'}</button>
            {index + 1 < last && <button type="button" className="button button--quiet" onClick={() => go(last)}>ここまでの結果を見る</button>}
          </div>
        </section>
      ))}
      <PaperSheet statements={view.groups.flatMap(({statements}) => statements)} isLive={isLive} />
      {isLive && step === last && <Result view={view} readiness={readiness} heading={heading} onBack={() => go(0)} />}
      <p className="Tool-note" role="status">{readiness.isKept ? '' : 'この端末には残せない設定です。ページを閉じる前に、印刷するか、Wordのファイルにしてください。'}</p>
    </div>
  );
}

/** Which group is shown; a move puts keyboard and screen reader at its heading. */
function useSteps(): {readonly step: number; readonly go: (step: number) => void; readonly heading: React.RefObject<HTMLHeadingElement | null>} {
  const [step, setStep] = useState(0);
  const [moves, setMoves] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  const go = (next: number): void => {
    setStep(next);
    setMoves((count) => count + 1);
  };
  return {step, go, heading};
}

function Statement({statement: {id, number, text, levels}, readiness}: {readonly statement: ReadinessStatement; readonly readiness: Readiness}): React.ReactNode {
  return (
    <fieldset className="ReadinessCheck-statement">
      <legend>{number}　{text}</legend>
      {levels.map((level, index) => (
        <label key={level} className="ReadinessCheck-level">
          <input type="radio" name={`readiness-${id}`} value={index + 1} checked={readiness.answers[id] === index + 1} onChange={() => readiness.answer(id, index + 1)} />
          <span>{index + 1}　{level}</span>
        </label>
      ))}
    </fieldset>
  );
}
