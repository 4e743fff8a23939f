import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import EditionStatus from '@site/src/components/EditionStatus';
import {formatDay} from '@site/src/core/model/formatDay';
import type {ChangesView} from '@site/src/core/model/changeViews';
import {formatCounts} from './formatCounts';
import styles from './styles.module.css';

type Guide = ChangesView['guides'][number];

/** `/changes/`: every edition of every guide, newest first, with the way to what it changed. */
export default function ChangesPage({view}: {readonly view: ChangesView}): React.ReactNode {
  return (
    <Layout title="変更点" description="手引きとガイドラインの版の一覧と、前の版からの変更点">
      <main className="page page-main prose">
        <h1>変更点</h1>
        <p>手引きごとに、新しい版から順に並べています。「新旧対照表」で、前の版から変わったところだけを読めます。<Link to="/changes/since/">ある日より後に変わったことを見る</Link>　<Link to="/changes/compare/">版を選んで比べる</Link></p>
        {view.lawsAddress && <p>法令の改正に合わせて見直す条項: <Link to={view.lawsAddress}>引用している法令</Link></p>}
        <p data-online-only="">新しい版のお知らせ: <a href="/changes/feed.xml">Atom</a>・<a href="/changes/feed.json">JSON</a></p>
        {view.guides.map((guide) => <GuideEditions key={guide.id} guide={guide} />)}
      </main>
    </Layout>
  );
}

function GuideEditions({guide}: {readonly guide: Guide}): React.ReactNode {
  return (
    <section className={styles.guide} aria-labelledby={`guide-${guide.id}`}>
      <h2 id={`guide-${guide.id}`}>{guide.title}</h2>
      <p>{guide.summary} <Link to={guide.historyAddress}>条項ごとの沿革を見る</Link></p>
      <ol className={styles.editions}>
        {guide.editions.map((edition) => (
          <li key={edition.id} className={styles.edition}>
            <h3><Link to={edition.address}>{edition.label}</Link> <EditionStatus status={edition.status} /></h3>
            <p className={styles.day}>施行日: {edition.effectiveDate ? formatDay(edition.effectiveDate) : '未定'}</p>
            {edition.reason !== '' && <p>改正の理由: {edition.reason}</p>}
            {edition.comparison && edition.counts && (
              <p><Link className={styles.compare} to={edition.comparison}>新旧対照表・見え消しを見る</Link><span className={styles.counts}>{formatCounts(edition.counts)}</span></p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
