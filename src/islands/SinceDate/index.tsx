import React from 'react';
import {useIsLive} from '../useIsLive';
import InForce, {type Period} from './InForce';
import {useSinceDate} from './useSinceDate';
import './styles.css';

interface Props {
  /** Days on which something took effect, newest first, e.g. `2024-04-01`. */
  readonly days: readonly {readonly day: string; readonly label: string}[];
  readonly periods: readonly Period[];
}

/** Chooses a day; the page then shows only what took effect after it. Without scripts the whole list stays. */
export default function SinceDate({days, periods}: Props): React.ReactNode {
  const isLive = useIsLive();
  const {day, page, choose, shown} = useSinceDate();
  return (
    <form className="SinceDate screen-only" hidden={!isLive} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="since-day">この日より後に変わったこと（前回の研修の日など）</label>
      <div className="SinceDate-choice">
        <input className="field" id="since-day" type="date" value={day} max="2099-12-31" onChange={(event) => choose(event.currentTarget.value)} />
        <button className="button button--quiet" type="button" onClick={() => choose('')}>すべて表示</button>
      </div>
      <p className="SinceDate-days">変わった日: {days.map((one) => one.label).join('、')}</p>
      <p role="status">{day === '' ? '' : `${shown}件の改正を表示しています。`}</p>
      {day !== '' && <InForce periods={periods} day={day} page={page} />}
    </form>
  );
}
