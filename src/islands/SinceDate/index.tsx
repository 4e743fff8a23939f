import React from 'react';
import {useIsLive} from '../useIsLive';
import {useSinceDate} from './useSinceDate';
import './styles.css';

interface Props {
  /** Days on which something took effect, newest first, e.g. `2024-04-01`. */
  readonly days: readonly {readonly day: string; readonly label: string}[];
  readonly periods: readonly Period[];
}

interface Period {
  readonly guide: string;
  readonly label: string;
  readonly address: string;
  /** The edition was in force from this day until the day before the other; null = still. */
  readonly from: string;
  readonly until: string | null;
}

/** Chooses a day; the page then shows only what took effect after it. Without scripts the whole list stays. */
export default function SinceDate({days, periods}: Props): React.ReactNode {
  const isLive = useIsLive();
  const {day, choose, shown} = useSinceDate();
  return (
    <form className="SinceDate screen-only" hidden={!isLive} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor="since-day">この日より後に変わったこと（前回の研修の日など）</label>
      <div className="SinceDate-choice">
        <input className="field" id="since-day" type="date" value={day} max="2099-12-31" onChange={(event) => choose(event.currentTarget.value)} />
        <button className="button button--quiet" type="button" onClick={() => choose('')}>すべて表示</button>
      </div>
      <p className="SinceDate-days">変わった日: {days.map((one) => one.label).join('、')}</p>
      <p role="status">{day === '' ? '' : `${shown}件の改正を表示しています。`}</p>
      {day !== '' && <InForce periods={periods.filter(({from, until}) => from <= day && (until === null || day < until))} />}
    </form>
  );
}

/** その日に効力があった版. */
function InForce({periods}: {readonly periods: readonly Period[]}): React.ReactNode {
  if (periods.length === 0) return <p>その日に効力があった版は、まだありません。</p>;
  return <p>その日に効力があった版: {periods.map(({guide, label, address}, index) => <React.Fragment key={guide}>{index > 0 && '、'}<a href={address}>{guide}　{label}</a></React.Fragment>)}</p>;
}
