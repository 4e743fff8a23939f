import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import StackTable from '@site/src/components/StackTable';
import type {SourcesView, SourceView} from '@site/src/core/model/sourceViews';
import styles from './styles.module.css';

const COLUMNS = ['資料', '日付', 'この資料によるところ'];

/** `/sources/`: on what the texts rest, made from their notes and registers when the site is built. */
export default function SourcesPage({view}: {readonly view: SourcesView}): React.ReactNode {
  const count = view.groups.reduce((sum, {sources}) => sum + sources.length, 0);
  return (
    <Layout title="出典の一覧" description="手引き、ガイドライン、ポータルの記録が、どの法令や資料によって書かれているかの一覧">
      <main className="page page-main prose">
        <h1>出典の一覧</h1>
        <p>このサイトの文章と記録は、次の{count}の法令や資料によって書きました。脚注と台帳から、サイトを作るときに集めています。</p>
        <p>日付は、資料に書いてある日か、写しの時点です。使う前に、今のページと今の条文を確かめてください。</p>
        {view.groups.map(({name, sources}) => (
          <StackTable key={name} caption={`${name}（${sources.length}）`} columns={COLUMNS}
            rows={sources.map((source) => ({key: `${source.title} ${source.url}`, head: <Title source={source} />, cells: [source.dates.join('、'), <Uses key="uses" source={source} />]}))} />
        ))}
      </main>
    </Layout>
  );
}

function Title({source: {title, url}}: {readonly source: SourceView}): React.ReactNode {
  return url === '' ? title : <a href={url}>{title}</a>;
}

function Uses({source: {title, pages}}: {readonly source: SourceView}): React.ReactNode {
  const count = pages.reduce((sum, {uses}) => sum + uses.length, 0);
  return (
    <details className={styles.uses}>
      <summary>{count}か所<span className={styles.of}>（{title}）</span></summary>
      <ul>
        {pages.map(({name, uses}) => (
          <li key={name}>{name}: {uses.map(({heading, address}, index) => <React.Fragment key={`${address} ${heading}`}>{index > 0 && '、'}<Link to={address}>{heading}</Link></React.Fragment>)}</li>
        ))}
      </ul>
    </details>
  );
}
