import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Comparison from '@site/src/components/Comparison';
import EditionStatus from '@site/src/components/EditionStatus';
import {formatCounts} from '@site/src/components/ChangesPage/formatCounts';
import Island from '@site/src/components/Island';
import {countFlags} from '@site/src/core/render/countFlags';
import {proofWay, proofWords} from '@site/src/core/render/proofWords';
import {formatDay} from '@site/src/core/model/formatDay';
import type {ComparisonView, EditionLink} from '@site/src/core/model/siteViews';
import ChangeNotes from './ChangeNotes';
import Downloads from './Downloads';
import PrintHead from './PrintHead';
import Review from './Review';
import styles from './styles.module.css';
import {useDownloads} from './useDownloads';

/** Two neighbouring editions: what changed, as 新旧対照表, 見え消し, 改め文 and 変更一覧. A document; no script is needed. */
export default function ComparisonPage({view}: {readonly view: ComparisonView}): React.ReactNode {
  const title = `${view.guide}　${view.older.label}から${view.newer.label}への変更`;
  const files = useDownloads(view);
  return (
    <Layout title={title} description={`${view.guide}の${view.older.label}と${view.newer.label}の新旧対照表と見え消し`}>
      <PrintHead text={title} />
      <main className="page page-main comparison-paper">
        <p><Link to="/changes/">変更点</Link>　／　<Link to={view.historyAddress}>条項ごとの沿革</Link></p>
        <h1>{title}</h1>
        <Summary view={view} />
        <ChangeNotes notes={view.notes} />
        <Downloads files={files} />
        <Review view={view} files={files} />
        <Island name="ChangeTools" props={{flags: countFlags(view.table)}} />
        <Comparison view={view} />
      </main>
    </Layout>
  );
}

function Summary({view}: {readonly view: ComparisonView}): React.ReactNode {
  return (
    <dl className={styles.summary}>
      <dt>改正後</dt><dd><EditionLine edition={view.newer} /></dd>
      <dt>改正前</dt><dd><EditionLine edition={view.older} /></dd>
      {view.newer.reason !== '' && <><dt>改正の理由</dt><dd>{view.newer.reason}</dd></>}
      <dt>変更の数</dt><dd>{formatCounts(view.counts)}</dd>
      <dt>検算</dt><dd>{proofWords(view.proof).map((line) => <div key={line}>{line}</div>)}<small>{proofWay(view.proof)}（このページを作るときに計算しました）。</small></dd>
    </dl>
  );
}

function EditionLine({edition}: {readonly edition: EditionLink}): React.ReactNode {
  return <><Link to={edition.address}>{edition.label}</Link> <EditionStatus status={edition.status} /> 施行日: {edition.effectiveDate ? formatDay(edition.effectiveDate) : '未定'}</>;
}
