import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import EditionStatus from '@site/src/components/EditionStatus';
import {formatCounts} from '@site/src/components/ChangesPage/formatCounts';
import {formatDay} from '@site/src/core/model/formatDay';
import type {ComparisonView, EditionLink} from '@site/src/core/model/siteViews';
import ChangeNotes from './ChangeNotes';
import ComparisonTable from './ComparisonTable';
import Downloads from './Downloads';
import InlineChanges from './InlineChanges';
import PrintHead from './PrintHead';
import Review from './Review';
import styles from './styles.module.css';
import {useDownloads} from './useDownloads';

/** Two neighbouring editions: what changed, as 新旧対照表 and as 見え消し. A document; no script is needed. */
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
        <nav className={`${styles.views} screen-only`} aria-label="このページの見方">
          <a href="#table">新旧対照表</a><a href="#inline">見え消し</a>
        </nav>
        <section aria-labelledby="table">
          <h2 id="table">新旧対照表</h2>
          <p className={styles.legend}>変わった字句に<span className={styles.changed}>下線</span>を引いています。番号の動いた条項は、番号に<span className={styles.movedLabel}>二重下線</span>を引いています。</p>
          <ComparisonTable table={view.table} pages={view.pages} />
        </section>
        <section aria-labelledby="inline">
          <h2 id="inline">見え消し</h2>
          <p className={styles.legend}><del className={styles.deleted}>消した字句</del>、<ins className={styles.inserted}>加えた字句</ins>の順に並べています。</p>
          <InlineChanges inline={view.inline} pages={view.pages} />
        </section>
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
      <dt>検算</dt><dd>{view.isProved ? '旧版＋改正＝新版：一致（このページを作るときに計算しました）' : '旧版＋改正＝新版：不一致。この対照表を使わず、担当に知らせてください。'}</dd>
    </dl>
  );
}

function EditionLine({edition}: {readonly edition: EditionLink}): React.ReactNode {
  return <><Link to={edition.address}>{edition.label}</Link> <EditionStatus status={edition.status} /> 施行日: {edition.effectiveDate ? formatDay(edition.effectiveDate) : '未定'}</>;
}
