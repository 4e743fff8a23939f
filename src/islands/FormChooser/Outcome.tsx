import React from 'react';
import type {ChooserOutcome, CourseConditions} from '../../core/model/groupViews';
import MarkedText from '../../components/MarkedText';
import ClauseList from '../ClauseList';

interface Props {
  readonly outcome: ChooserOutcome;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
}

/** Where the answers lead: a form to talk about, what to make sure of, and the clauses that it rests on. */
export default function Outcome({outcome: {name, lead, checks, ask, clauses, courses}, heading}: Props): React.ReactNode {
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>話し合う候補: {name}</h3>
      <p><MarkedText text={lead} /></p>
      <h4>次に確かめること</h4>
      <ul>{checks.map((one) => <li key={one}><MarkedText text={one} /></li>)}</ul>
      <p><b>まず話す相手</b>: {ask}</p>
      {courses.map((course) => <Course key={course.name} course={course} />)}
      <h4>手引きのよりどころ</h4>
      <ClauseList clauses={clauses} />
      <p className="Tool-warning">これは、話し合いを始めるための目安です。契約、採択、支払を約束するものではありません。</p>
    </>
  );
}

function Course({course: {name, amount, period, conditions, unknown}}: {readonly course: CourseConditions}): React.ReactNode {
  return (
    <section aria-label={name}>
      <h4><MarkedText text={name} /></h4>
      <p>金額: {amount}<br />期間: {period}</p>
      {conditions.length > 0 && <ul>{conditions.map((one) => <li key={one}>{one}</li>)}</ul>}
      {unknown.length > 0 && <p>まだ分からないこと<MarkedText text="〔要確認〕" />: {unknown.join('、')}</p>}
      <p><a href="/programme/">エール事業の記録を見る</a></p>
    </section>
  );
}
