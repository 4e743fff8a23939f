import React from 'react';
import SourceLink, {type SourceFacts} from '../SourceLink';
import StackTable from '../StackTable';

export interface CourseFacts {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly forWhom: string;
  readonly groupConditions: readonly string[];
  readonly projectConditions: readonly string[];
  readonly amount: string;
  readonly period: string;
  readonly unknown: readonly string[];
  readonly sources: readonly SourceFacts[];
  /** Only in the staff site. */
  readonly staffNote?: string;
}

interface Props {
  readonly caption: string;
  /** One course as it stood in successive years, oldest first. */
  readonly courses: readonly CourseFacts[];
}

interface Line {
  readonly name: string;
  readonly show: (course: CourseFacts) => React.ReactNode;
}

/** What the reader compares, in the order asked: for whom, how much, how long, on what terms. */
const LINES: readonly Line[] = [
  {name: '対象', show: (course) => course.forWhom},
  {name: '金額', show: (course) => course.amount},
  {name: '期間', show: (course) => course.period},
  {name: '団体の要件', show: (course) => toList(course.groupConditions)},
  {name: '事業の要件', show: (course) => toList(course.projectConditions)},
  {name: 'まだ分からないこと', show: (course) => toList(course.unknown)},
  {name: '出典', show: (course) => <ul>{course.sources.map((source) => <li key={source.title}><SourceLink source={source} /></li>)}</ul>},
];
const STAFF_NOTE: Line = {name: '職員メモ', show: ({staffNote}) => staffNote ?? 'なし'};

/** A course, its old and new terms side by side. */
export default function CourseTable({caption, courses}: Props): React.ReactNode {
  const lines = courses.some(({staffNote}) => staffNote) ? [...LINES, STAFF_NOTE] : LINES;
  return <StackTable caption={caption} columns={['項目', ...courses.map(toYears)]} rows={lines.map(({name, show}) => ({key: name, head: name, cells: courses.map(show)}))} />;
}

/** e.g. `令和4年度から令和5年度まで`, `令和6年度から（今も同じかは要確認）` */
function toYears({from, to}: CourseFacts): string {
  return to === '要確認' ? `${from}から（今も同じかは要確認）` : `${from}から${to}まで`;
}

function toList(texts: readonly string[]): React.ReactNode {
  return texts.length > 0 ? <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul> : '要確認';
}
