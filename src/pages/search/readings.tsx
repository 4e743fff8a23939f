import React from 'react';
import rows from '@generated/search/default/readings.json';
import Layout from '@theme/Layout';
import Link from '@docusaurus/Link';
import ReadingIndex from '@site/src/components/ReadingIndex';

/** The index by reading, complete without scripts. */
export default function Readings(): React.ReactNode {
  return (
    <Layout title="五十音の索引" description="施行中の手引きとポータルのページの見出しと用語を、読みの順に並べた索引です。">
      <main className="page page-main">
        <h1>五十音の索引</h1>
        <p>施行中の手引きとページの見出しと用語を、読みの順に並べています。ことばで探すときは、<Link to="/search/">検索</Link>を使ってください。</p>
        <ReadingIndex rows={rows} />
      </main>
    </Layout>
  );
}
