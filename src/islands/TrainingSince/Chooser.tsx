import React, {useState} from 'react';
import {formatDay} from '../../core/model/formatDay';
import type {SinceTrainingView} from '../../core/model/trainingViews';
import type {SinceTrainingState} from './useSinceTraining';

interface Props {
  readonly view: SinceTrainingView;
  readonly state: SinceTrainingState;
}

/** The path and the day of the last training: chosen, or read from the code of the old record. */
export default function Chooser({view, state: {chosen, choose, takeCode, show}}: Props): React.ReactNode {
  const days = [...new Set(view.editions.map(({id}) => id).filter((id) => id !== ''))].sort().reverse();
  return (
    <form className="Training-panel TrainingSince-chooser" onSubmit={(event) => { event.preventDefault(); show(); }}>
      <CodeField onTake={takeCode} />
      <label>道筋
        <select className="field" value={chosen.path} onChange={(event) => choose({path: event.currentTarget.value})}>
          {view.paths.map(({id, title}) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      <label>前回の研修の日
        <input className="field" type="date" max="2099-12-31" value={chosen.day} onChange={(event) => choose({day: event.currentTarget.value})} />
      </label>
      <label>日が分からないときは、研修で使った版
        <select className="field" value={days.includes(chosen.day) ? chosen.day : ''} onChange={(event) => choose({day: event.currentTarget.value})}>
          <option value="">（日で選ぶ）</option>
          {days.map((day) => <option key={day} value={day}>{formatDay(day)}に施行した版</option>)}
        </select>
      </label>
      <button type="submit" className="button">変わったところを読む</button>
    </form>
  );
}

function CodeField({onTake}: {readonly onTake: (typed: string) => string}): React.ReactNode {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const take = (): void => setTold(onTake(typed) || '番号から、道筋と日を読み取りました。');
  return (
    <div className="TrainingSince-code">
      <label>前の受講票の確認の番号（あれば）
        <input className="field" value={typed} autoComplete="off" placeholder="例 1A01V-X2EV5-60AHZ" onChange={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <button type="button" className="button button--quiet" onClick={take}>番号を読み取る</button>
      <p role="status">{told}</p>
    </div>
  );
}
