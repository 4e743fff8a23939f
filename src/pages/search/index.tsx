import React from 'react';
import contents from '@generated/search/default/contents.json';
import Layout from '@theme/Layout';
import Island from '@site/src/components/Island';
import Contents from '@site/src/islands/SearchPage/Contents';

const EXAMPLES = ['委託', '協働', '負担', '積算', 'エール事業', '再委託'];

/** The header's form of every page leads here with `?q=`. */
export default function Search(): React.ReactNode {
  return (
    <Layout title="検索" description="協働の手引き、協働事業ガイドライン、委託の代替策とポータルのページを、ことばで探します。">
      <main className="page page-main">
        <h1>検索</h1>
        <Island name="SearchPage" props={{examples: EXAMPLES}} />
        <Contents groups={contents} />
      </main>
    </Layout>
  );
}
