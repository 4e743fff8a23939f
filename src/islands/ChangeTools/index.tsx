import React from 'react';
import {VIEW_NAMES, VIEWS, type ViewName} from '../../components/Comparison/views';
import type {FlagCount} from '../../core/render/countFlags';
import {useIsLive} from '../useIsLive';
import {useChangeKeys} from './useChangeKeys';
import {useChangeTools, type ChangeToolsState} from './useChangeTools';
import './styles.css';

interface Props {
  /** What the changes are about; the filter offers these. */
  readonly flags: readonly FlagCount[];
  /** Told when another way to look is chosen; the first one at once. */
  readonly onView?: (view: ViewName) => void;
  /** Changes when something else is drawn. */
  readonly drawn?: string;
}

/**
 * Tools over a comparison that stands on the page already: choose how to look at it, show changes only, filter by meaning,
 * go from change to change. Without scripts its links lead through the document.
 */
export default function ChangeTools({flags, onView, drawn}: Props): React.ReactNode {
  const isLive = useIsLive();
  const tools = useChangeTools({onView, drawn, offered: flags.map(({flag}) => flag)});
  const keys = useChangeKeys(tools.step);
  return (
    <div className="ChangeTools screen-only">
      <nav className="ChangeTools-views" aria-label="このページの見方">
        {VIEW_NAMES.map((name) => <a key={name} href={`#${name}`} aria-current={isLive && tools.view === name ? 'true' : undefined}>{VIEWS[name]}</a>)}
      </nav>
      <form hidden={!isLive} onSubmit={(event) => event.preventDefault()}>
        {tools.view !== 'sentences' && <Filters tools={tools} flags={flags} />}
        <div className="ChangeTools-row">
          <button className="button button--quiet" type="button" onClick={() => tools.step(-1)}>前の変更</button>
          <button className="button button--quiet" type="button" onClick={() => tools.step(1)}>次の変更</button>
          <span role="status">{formatPlace(tools)}</span>
          <label className="ChangeTools-check"><input type="checkbox" checked={keys.isOn} onChange={keys.toggle} />キーで移動（nで次、pで前）</label>
        </div>
      </form>
    </div>
  );
}

function Filters({tools, flags}: {readonly tools: ChangeToolsState; readonly flags: readonly FlagCount[]}): React.ReactNode {
  return (
    <fieldset className="ChangeTools-flags">
      <legend>変更を絞る</legend>
      <label className="ChangeTools-check"><input type="checkbox" checked={tools.isOnlyChanged} onChange={tools.toggleOnlyChanged} />変わったところだけ</label>
      {flags.map(({flag, word, count}) => (
        <label key={flag} className="ChangeTools-check"><input type="checkbox" checked={tools.flags.includes(flag)} onChange={() => tools.toggleFlag(flag)} />{word}（{count}）</label>
      ))}
    </fieldset>
  );
}

function formatPlace({view, place, shown, all}: ChangeToolsState): string {
  if (view === 'sentences') return '';
  if (shown === 0) return all === 0 ? '変更はありません。' : 'この条件の変更はありません。';
  const counted = shown === all ? `全${all}件` : `${all}件のうち${shown}件`;
  return place === 0 ? counted : `${place}件目（${counted}）`;
}
