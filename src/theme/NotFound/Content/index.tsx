import React from 'react';
import Link from '@docusaurus/Link';

/** Says that the page is not there, and where to go on. */
export default function NotFoundContent(): React.ReactNode {
  return (
    <main className="page page-main prose">
      <h1>ページが見つかりません</h1>
      <p>アドレスが変わったか、まちがっているかもしれません。</p>
      <ul>
        <li><Link to="/">最初のページへ</Link></li>
        <li><Link to="/search/">ことばで探す</Link></li>
        <li><Link to="/changes/">手引きの変更点を見る</Link></li>
      </ul>
    </main>
  );
}
