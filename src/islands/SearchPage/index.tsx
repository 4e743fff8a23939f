import React from 'react';
import type {ShownAnswer} from '../../search/shown';
import Filters from './Filters';
import NoResult from './NoResult';
import Notes from './Notes';
import Recent from './Recent';
import ResultGroup from './ResultGroup';
import SearchForm from './SearchForm';
import ShortcutChoice from './ShortcutChoice';
import './styles.css';
import type {Outcome} from './useOutcome';
import {useSearchPage, type SearchPageState} from './useSearchPage';

export interface SearchPageProps {
  /** Words to begin with. */
  readonly examples: readonly string[];
}

/** Search of all guides and pages. Its page holds the contents list, which is complete without scripts. */
export default function SearchPage({examples}: SearchPageProps): React.ReactNode {
  const state = useSearchPage();
  return (
    <div className="SearchPage">
      <p className="SearchPage-note" hidden={state.isLive}>ことばで探すには JavaScript が要ります。使えないときは、下の<a href="#contents">目次</a>から探してください。</p>
      <SearchForm {...state} />
      <p className="SearchPage-status" role="status">{statusOf(state.outcome)}</p>
      <OutcomeView state={state} examples={examples} />
      <ShortcutChoice isLive={state.isLive} />
    </div>
  );
}

function statusOf(outcome: Outcome): string {
  if (outcome.kind === 'loading' || (outcome.kind === 'answered' && !outcome.isWhole)) return '探しています…';
  if (outcome.kind !== 'answered') return '';
  const {answer} = outcome, {input, includesOld, kind} = answer.asked;
  if (answer.count === 0) return `「${input.trim()}」は見つかりませんでした。`;
  return `「${input.trim()}」は${answer.count}件あります（${kind === 'change' ? '版の間の変更点' : includesOld ? '旧版・改定案・変更点も含む' : '施行中の版とページ'}）。`;
}

function OutcomeView({state, examples}: {readonly state: SearchPageState; readonly examples: readonly string[]}): React.ReactNode {
  const {outcome} = state;
  switch (outcome.kind) {
    case 'idle': return <Examples {...{state, examples}} />;
    case 'loading': return null;
    case 'failed': return (
      <div className="SearchPage-failed" role="alert">
        <p>{outcome.message}</p>
        <button className="button" type="button" onClick={state.retry}>もう一度探す</button>
      </div>
    );
    case 'answered': return <AnswerView answer={outcome.answer} state={state} />;
  }
}

function AnswerView({answer, state: {ask, showWhole}}: {readonly answer: ShownAnswer; readonly state: SearchPageState}): React.ReactNode {
  return (
    <>
      <Notes notes={answer.notes} ask={ask} />
      <Filters asked={answer.asked} filters={answer.filters} ask={ask} />
      {answer.count === 0 && <NoResult asked={answer.asked} words={answer.words} ask={ask} />}
      {answer.groups.map((group) => <ResultGroup key={group.guide} group={group} showWhole={showWhole} />)}
    </>
  );
}

function Examples({state, examples}: {readonly state: SearchPageState; readonly examples: readonly string[]}): React.ReactNode {
  return (
    <div hidden={!state.isLive}>
      <p className="SearchPage-hint">ことばの例</p>
      <ul className="SearchPage-words">
        {examples.map((word) => <li key={word}><button className="button button--quiet" type="button" onClick={() => state.ask({input: word})}>{word}</button></li>)}
      </ul>
      <Recent words={state.recent} ask={state.ask} forget={state.forgetRecent} />
    </div>
  );
}
