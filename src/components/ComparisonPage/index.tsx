import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Comparison from '@site/src/components/Comparison';
import ChangeNotes from '@site/src/components/Comparison/ChangeNotes';
import PairSummary from '@site/src/components/Comparison/PairSummary';
import Island from '@site/src/components/Island';
import {countFlags} from '@site/src/core/render/countFlags';
import type {ComparisonView} from '@site/src/core/model/changeViews';
import Downloads from './Downloads';
import PrintHead from './PrintHead';
import Review from './Review';
import {useDownloads} from './useDownloads';

/** Two neighbouring editions: what changed, as 新旧対照表, 見え消し, 改め文 and 変更一覧. A document; no script is needed. */
export default function ComparisonPage({view}: {readonly view: ComparisonView}): React.ReactNode {
  const title = `${view.guide}　${view.older.label}から${view.newer.label}への変更`;
  const files = useDownloads(view);
  return (
    <Layout title={title} description={`${view.guide}の${view.older.label}と${view.newer.label}の新旧対照表と見え消し`}>
      <PrintHead text={title} />
      <main className="page page-main comparison-paper">
        <p><Link to="/changes/">変更点</Link>　／　<Link to={view.historyAddress}>条項ごとの沿革</Link>　／　<Link to={`/changes/compare/?guide=${view.guideAddress.slice(1, -1)}`}>ほかの版と比べる</Link></p>
        <h1>{title}</h1>
        <PairSummary view={view} reasons={view.newer.reason === '' ? [] : [view.newer.reason]} when="このページを作るときに計算しました" />
        <ChangeNotes notes={view.notes} />
        <Downloads files={files} />
        <Review view={view} files={files} />
        <Island name="ChangeTools" props={{flags: countFlags(view.table)}} />
        <Comparison view={view} />
      </main>
    </Layout>
  );
}
