import React from 'react';
import contents from '@generated/search/default/contents.json';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Island from '@site/src/components/Island';
import {EXAMPLES} from '@site/src/islands/siteSearch/panelOptions';
import Contents from '@site/src/islands/SearchPage/Contents';

/** The header's form of every page leads here with `?q=`. */
export default function Search(): React.ReactNode {
  return (
    <Layout title="検索" description="協働の手引き、協働事業ガイドライン、委託の代替策とポータルのページを、ことばで探します。">
      <main className="page page-main">
        <h1>検索</h1>
        <Island name="SearchPage" props={{examples: EXAMPLES}} />
        <p><Link to="/search/readings/">五十音の索引</Link>からも探せます。見出しと用語が、読みの順に並んでいます。</p>
        <Contents groups={contents} />
      </main>
    </Layout>
  );
}
