import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Island from '@site/src/components/Island';
import type {ComparableGuide} from '@site/src/core/model/changeViews';

/** `/changes/compare/`: any two editions of a guide. */
export default function ComparePage({view}: {readonly view: {readonly guides: readonly ComparableGuide[]}}): React.ReactNode {
  return (
    <Layout title="版を選んで比べる" description="手引きの2つの版を選んで、新旧対照表、見え消し、改め文、変更一覧で比べます">
      <main className="page page-main comparison-paper">
        <p className="screen-only"><Link to="/changes/">変更点</Link></p>
        <h1>版を選んで比べる</h1>
        <p className="screen-only">となり合う版は、下のページにまとめてあります。離れた2つの版は、この画面で比べます（JavaScriptを使います）。比べる文は、この画面の外へ出ません。</p>
        <Island name="CompareEditions" props={{guides: view.guides}} />
      </main>
    </Layout>
  );
}
