import React from 'react';
import Layout from '@theme/Layout';
import ReaderPaths from '@site/src/components/ReaderPaths';

/** The first page: who are you, and the three things you came for. */
export default function Home(): React.ReactNode {
  return (
    <Layout title="最初のページ" description="鎌倉市の協働の手引き、協働事業ガイドライン、委託の代替策を、版と変更点の分かる形で読めるポータル">
      <main className="page page-main"><ReaderPaths /></main>
    </Layout>
  );
}
