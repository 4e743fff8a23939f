import React from 'react';
import type {ScheduleStep, ScheduleView} from '../../core/model/groupViews';
import {STEP_DAYS_LIMIT, type PlannedStep} from '../../core/schedule/plan';
import MarkedText from '../../components/MarkedText';
import StackTable from '../../components/StackTable';
import {formatDate} from './formatDate';
import {toDays, type Plan} from './usePlan';

interface Props {
  readonly view: ScheduleView;
  readonly plan: Plan;
  readonly isLive: boolean;
}

const COLUMNS = ['段階', '日付', '日数', '団体がすること', '市がすること', '書類', 'つまずき'];

/** The steps in order: dates, days, what each side does, papers, and where groups stumble. */
export default function StepTable({view, plan, isLive}: Props): React.ReactNode {
  return (
    <StackTable
      caption="相談から支払までの10の段階"
      columns={COLUMNS}
      rows={view.steps.map((step, index) => ({
        key: step.id,
        head: <a href={step.clause.address}>{step.number}　{step.name}</a>,
        cells: [
          <Dates key="dates" planned={plan.planned[index]} />,
          <Days key="days" step={step} plan={plan} isLive={isLive} />,
          step.group, step.city, step.papers.join('、'), step.stumble,
        ],
      }))}
    />
  );
}

/** Blanks to fill in by hand as long as there is no day. */
function Dates({planned}: {readonly planned: PlannedStep | undefined}): React.ReactNode {
  if (!planned) return <span className="SchedulePlan-blank">　月　日から<br />　月　日まで</span>;
  return planned.first === planned.last ? <b>{formatDate(planned.first)}</b> : <b>{formatDate(planned.first)}から{formatDate(planned.last)}まで</b>;
}

function Days({step: {id, name, days, unit, basis}, plan, isLive}: {readonly step: ScheduleStep; readonly plan: Plan; readonly isLive: boolean}): React.ReactNode {
  const own = plan.days[id];
  return (
    <>
      {isLive && (
        <input
          className="field SchedulePlan-days screen-only" type="number" inputMode="numeric" min={1} max={STEP_DAYS_LIMIT} step={1} aria-label={`${name}の日数（${unit}）`}
          value={own === undefined ? days : own || ''}
          onInput={(event) => plan.change({days: {...plan.days, [id]: event.currentTarget.valueAsNumber || 0}})}
        />
      )}
      <span className={isLive ? 'SchedulePlan-printed' : undefined}>{toDays(own, days)}</span><span className="SchedulePlan-unit">{unit}</span>
      <span className="SchedulePlan-basis">{basis === '法律' ? '法律の日数（この日数以内）' : <MarkedText text="目安〔要確認〕" />}</span>
    </>
  );
}
