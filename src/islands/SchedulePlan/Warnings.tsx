import React from 'react';
import type {ScheduleStep} from '../../core/model/groupViews';
import type {PlanWarning} from '../../core/schedule/warnings';
import MarkedText from '../../components/MarkedText';
import {formatDate} from './formatDate';

interface Props {
  readonly warnings: readonly PlanWarning[];
  readonly steps: readonly ScheduleStep[];
}

/** What to look at before the plan is relied on, each with what to do. */
export default function Warnings({warnings, steps}: Props): React.ReactNode {
  const nameOf = (id: string): string => steps.find((step) => step.id === id)?.name ?? id;
  return warnings.map((warning) => <p key={warning.kind} className="Tool-warning"><MarkedText text={toText(warning, nameOf)} /></p>);
}

function toText(warning: PlanWarning, nameOf: (id: string) => string): string {
  switch (warning.kind) {
    case 'late': return `${nameOf(warning.step)}を始める日（${formatDate(warning.day)}）が、もう過ぎています。始めたい日を遅くするか、日数を市と相談してください。`;
    case 'budgetYear': return `${nameOf(warning.step)}が、仕事と同じ年度に入っています。予算の検討は、さらに前の年度に始まります。今年度の予算で行える仕事かを、担当課に聞いてください。`;
    case 'yearEnd': return `${nameOf(warning.step)}が、年度の終わり（${formatDate(warning.limit)}）を越えます。検査、請求、支払の締切〔要確認〕を、契約の前に担当課に聞いてください。`;
    case 'beyondHolidays': return `祝日が分かっているのは、${formatDate(warning.until)}までです。その後の日付は、祝日を数えていません。`;
  }
}
