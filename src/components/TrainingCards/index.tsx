import React from 'react';
import Link from '@docusaurus/Link';
import cards from '@generated/training/default/cards.json';
import DataTable from '@site/src/components/DataTable';

/** The paths, for whom they are and how long they take. */
export default function TrainingCards(): React.ReactNode {
  return (
    <DataTable caption="研修の道筋" note="時間は、読む文字と問いの数から計算した目安です">
      <thead><tr><th scope="col">道筋</th><th scope="col">だれのために</th><th scope="col">時間</th><th scope="col">読むところ</th><th scope="col">問い</th></tr></thead>
      <tbody>
        {cards.map(({id, title, forWhom, minutes, plannedMinutes, clauseCount, letters, questionCount, address}) => (
          <tr key={id}>
            <th scope="row"><Link to={address}>{title}</Link></th>
            <td>{forWhom}</td>
            <td>およそ{minutes}分{plannedMinutes === null ? '' : `（ねらいは${plannedMinutes}分）`}</td>
            <td>{clauseCount}条項、{letters.toLocaleString('ja-JP')}字</td>
            <td>{questionCount}問</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
