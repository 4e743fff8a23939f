import React from 'react';
import type {ReadinessStatement, ReadinessView} from '../../core/model/groupViews';
import {toReadinessResult, type PaperNeed, type ReadinessResult} from '../../core/readiness/result';
import MarkedText from '../../components/MarkedText';
import {DOCX_TYPE, toDocx} from '../docx';
import {saveFile} from '../saveFile';
import {toResultPaper} from './toResultPaper';
import {PAPER_STATES, type PaperState, type Readiness} from './useReadiness';

interface Props {
  readonly view: ReadinessView;
  readonly readiness: Readiness;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** What is strong, what to put in order first, which papers to have at hand. No points, no pass mark. */
export default function Result({view, readiness, heading, onBack}: Props): React.ReactNode {
  const result = toReadinessResult(view.groups.flatMap(({statements}) => statements), readiness.answers);
  const save = (): void => saveFile({name: `受注準備チェック-${today()}.docx`, type: DOCX_TYPE, content: toDocx(toResultPaper(result, {day: today(), papers: readiness.papers}))});
  return (
    <section className="Tool-box ReadinessCheck-result" aria-labelledby="readiness-result">
      <h3 id="readiness-result" tabIndex={-1} ref={heading}>結果</h3>
      <p>合格や不合格はありません。全部そろっていなくても、相談はできます。</p>
      {result.unanswered.length > 0 && <p className="Tool-warning">まだ答えていない文が{result.unanswered.length}あります（{result.unanswered.map(({number}) => number).join('、')}番）。</p>}
      <Strengths strengths={result.strengths} />
      <ToPrepare list={result.toPrepare} />
      <Papers papers={result.papers} readiness={readiness} />
      <div className="Tool-actions">
        <button type="button" className="button" onClick={save}>Wordのファイルにする</button>
        <button type="button" className="button" onClick={() => print()}>印刷する</button>
        <button type="button" className="button button--quiet" onClick={onBack}>答えを見直す</button>
        <button type="button" className="button button--quiet" onClick={() => { readiness.reset(); onBack(); }}>答えを消して、はじめから</button>
      </div>
    </section>
  );
}

/** e.g. `2026-11-28`, where the reader is. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

type Found = ReadinessResult<ReadinessStatement>;

function Strengths({strengths}: Pick<Found, 'strengths'>): React.ReactNode {
  return (
    <>
      <h4>強み</h4>
      {strengths.length === 0
        ? <p>4段めを選んだ文は、まだありません。</p>
        : <ul>{strengths.map(({id, text, levels}) => <li key={id}>{text}<span className="Tool-note">（{levels[levels.length - 1]}）</span></li>)}</ul>}
    </>
  );
}

function ToPrepare({list}: {readonly list: Found['toPrepare']}): React.ReactNode {
  return (
    <>
      <h4>先に整えること</h4>
      {list.length === 0
        ? <p>1段めと2段めを選んだ文はありません。</p>
        : <p>上から1つか2つを選んで始めてください。</p>}
      <ol className="ReadinessCheck-first">
        {list.map(({statement: {id, text, why, first, ask, clause}}) => (
          <li key={id}>
            <b>{first}</b>
            <span className="Tool-note">{text}：{why}</span>
            <span>相談先: <MarkedText text={ask} /></span>
            <a href={clause.address}>手引き「{clause.heading}」</a>
          </li>
        ))}
      </ol>
    </>
  );
}

const KINDS: Readonly<Record<PaperNeed['kind'], string>> = {collect: 'あるものを用意する', make: 'これから作る'};

function Papers({papers, readiness}: {readonly papers: readonly PaperNeed[]; readonly readiness: Readiness}): React.ReactNode {
  return (
    <>
      <h4>集める書類</h4>
      {papers.length === 0 && <p>答えると、ここに書類が出ます。</p>}
      <ul className="ReadinessCheck-papers">
        {papers.map(({name, kind}) => (
          <li key={name}>
            <label>
              <span>{name}<span className="Tool-note">（{KINDS[kind]}）</span></span>
              <select className="field" value={readiness.papers[name] ?? PAPER_STATES[0]} onChange={(event) => readiness.setPaper(name, event.currentTarget.value as PaperState)}>
                {PAPER_STATES.map((state) => <option key={state}>{state}</option>)}
              </select>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
