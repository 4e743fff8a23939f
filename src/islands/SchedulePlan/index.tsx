import React, {useEffect, useState} from 'react';
import type {ScheduleView} from '../../core/model/groupViews';
import {useIsLive} from '../useIsLive';
import {saveFile} from '../saveFile';
import {formatDate} from './formatDate';
import StepTable from './StepTable';
import {toPlanCalendar} from './toPlanCalendar';
import {usePlan, type Plan} from './usePlan';
import Warnings from './Warnings';
import '../tool.css';
import './styles.css';

/** 契約の時間表: the table of steps, with room to write dates by hand; with scripts the dates are counted from the wished day. */
export default function SchedulePlan({view}: {readonly view: ScheduleView}): React.ReactNode {
  const isLive = useIsLive();
  const today = useToday();
  const plan = usePlan(view, today);
  return (
    <div className="SchedulePlan">
      <form className="Tool Tool-box" hidden={!isLive} onSubmit={(event) => event.preventDefault()}>
        <Fields plan={plan} view={view} />
        <Summary plan={plan} />
        <Warnings warnings={plan.warnings} steps={view.steps} />
        <Actions plan={plan} view={view} />
      </form>
      <StepTable view={view} plan={plan} isLive={isLive} />
    </div>
  );
}

/** '' until scripts run, so that the page as built does not depend on the day. */
function useToday(): string {
  const [today, setToday] = useState('');
  useEffect(() => setToday(new Date().toLocaleDateString('sv-SE')), []);
  return today;
}

function Fields({plan, view}: {readonly plan: Plan; readonly view: ScheduleView}): React.ReactNode {
  return (
    <>
      <label className="Tool-field">
        <b>仕事を始めたい日</b>
        <input className="field" type="date" value={plan.start} min={view.closed.known.from} max={view.closed.known.to} onInput={(event) => plan.change({start: event.currentTarget.value})} />
      </label>
      <label className="Tool-field">
        <span>仕事の名前（なくてもかまいません。予定表に出ます）</span>
        <input className="field" type="text" maxLength={60} value={plan.title} onInput={(event) => plan.change({title: event.currentTarget.value})} />
      </label>
    </>
  );
}

/** Read out when the dates change. */
function Summary({plan: {planned}}: {readonly plan: Plan}): React.ReactNode {
  const [first, last] = [planned[0], planned[planned.length - 1]];
  return (
    <p role="status">
      {first && last
        ? <>相談は<b>{formatDate(first.first)}</b>ごろから。お金が入るのは<b>{formatDate(last.last)}</b>ごろの見込みです。日付は下の表に出ています。</>
        : '始めたい日を選ぶと、下の表に日付が出ます。'}
    </p>
  );
}

function Actions({plan, view}: {readonly plan: Plan; readonly view: ScheduleView}): React.ReactNode {
  const save = (): void => saveFile({
    name: `契約の時間表-${plan.start}.ics`,
    type: 'text/calendar;charset=utf-8',
    content: toPlanCalendar({steps: view.steps, planned: plan.planned, title: plan.title, made: new Date().toISOString()}),
  });
  return (
    <div className="Tool-actions" hidden={plan.planned.length === 0}>
      <button type="button" className="button" onClick={save}>予定表のファイル（.ics）にする</button>
      <button type="button" className="button" onClick={() => print()}>印刷する</button>
      <button type="button" className="button button--quiet" onClick={plan.reset}>消して、はじめから</button>
    </div>
  );
}
