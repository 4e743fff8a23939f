import React from 'react';
import DataTable from '../DataTable';
import SourceLink, {type SourceFacts} from '../SourceLink';

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

/** What the reader compares, in the order asked: for whom, how much, how long, on what terms. */
const LINES: readonly {readonly name: string; readonly show: (course: CourseFacts) => React.ReactNode}[] = [
  {name: '対象', show: (course) => course.forWhom},
  {name: '金額', show: (course) => course.amount},
  {name: '期間', show: (course) => course.period},
  {name: '団体の要件', show: (course) => toList(course.groupConditions)},
  {name: '事業の要件', show: (course) => toList(course.projectConditions)},
  {name: 'まだ分からないこと', show: (course) => toList(course.unknown)},
  {name: '出典', show: (course) => <ul>{course.sources.map((source) => <li key={source.title}><SourceLink source={source} /></li>)}</ul>},
];

/** A course, its old and new terms side by side. */
export default function CourseTable({caption, courses}: Props): React.ReactNode {
  const hasStaffNotes = courses.some((course) => course.staffNote);
  return (
    <DataTable caption={caption}>
      <thead><tr><th scope="col">項目</th>{courses.map((course) => <th scope="col" key={course.id}>{toYears(course)}</th>)}</tr></thead>
      <tbody>
        {LINES.map(({name, show}) => <tr key={name}><th scope="row">{name}</th>{courses.map((course) => <td key={course.id}>{show(course)}</td>)}</tr>)}
        {hasStaffNotes && <tr><th scope="row">職員メモ</th>{courses.map((course) => <td key={course.id}>{course.staffNote ?? 'なし'}</td>)}</tr>}
      </tbody>
    </DataTable>
  );
}

/** e.g. `令和4年度から令和5年度まで`, `令和6年度から（今も同じかは要確認）` */
function toYears({from, to}: CourseFacts): string {
  return to === '要確認' ? `${from}から（今も同じかは要確認）` : `${from}から${to}まで`;
}

function toList(texts: readonly string[]): React.ReactNode {
  return texts.length > 0 ? <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul> : '要確認';
}
