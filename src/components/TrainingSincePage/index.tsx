import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import DataTable from '@site/src/components/DataTable';
import Island from '@site/src/components/Island';
import {formatDay} from '@site/src/core/model/formatDay';
import type {SinceTrainingView} from '@site/src/core/model/trainingViews';

/** `/training/since/`: how much of each path changed since an edition, for every reader; with scripts, the changed clauses themselves. */
export default function TrainingSincePage({view}: {readonly view: SinceTrainingView}): React.ReactNode {
  const days = [...new Set(view.counts.map(({edition}) => edition))].sort().reverse();
  return (
    <Layout title="前回の研修の後に変わったこと" description="前に研修を受けた人が、自分の道筋の変わった条項だけを、前後の文と問いで学び直します。">
      <main className="page page-main prose">
        <p className="screen-only"><Link to="/training/">研修</Link></p>
        <h1>前回の研修の後に変わったこと</h1>
        <p>前に研修を受けた人は、自分の道筋で変わった条項だけを読めば足ります。前後の文を比べ、1つずつ問いに答えます。</p>
        <Island name="TrainingSince" props={view} />
        <h2 id="counts">道筋ごとの、変わった条項の数</h2>
        <DataTable caption="前に使った版から、今の版までに変わった条項" note="字数は、変わった条項の今の文の長さです">
          <thead><tr><th scope="col">道筋</th><th scope="col">全部</th>{days.map((day) => <th scope="col" key={day}>{formatDay(day)}の版から</th>)}</tr></thead>
          <tbody>
            {view.paths.map((path) => (
              <tr key={path.id}>
                <th scope="row"><Link to={`/training/${path.id}/`}>{path.title}</Link></th>
                <td>{path.clauses.length}条項、{path.letters.toLocaleString('ja-JP')}字</td>
                {days.map((day) => <td key={day}>{countText(view, {path: path.id, day})}</td>)}
              </tr>
            ))}
          </tbody>
        </DataTable>
        <p>JavaScriptがないときは、<Link to="/changes/since/">ある日より後に変わったこと</Link>に、変わった条項の前後の文が全部あります。問いは、各道筋のページの用紙を使ってください。</p>
      </main>
    </Layout>
  );
}

function countText({counts}: SinceTrainingView, {path, day}: {readonly path: string; readonly day: string}): string {
  const found = counts.find((one) => one.path === path && one.edition === day);
  return found ? `${found.clauses}条項、${found.letters.toLocaleString('ja-JP')}字` : 'ありません';
}
