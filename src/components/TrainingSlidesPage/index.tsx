import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Island from '@site/src/components/Island';

interface DeckLink {
  readonly name: string;
  readonly title: string;
  readonly source: string;
}

/** `/training/slides/`: the slides that the address names, and the list of all that can be shown. */
export default function TrainingSlidesPage({view}: {readonly view: readonly DeckLink[]}): React.ReactNode {
  const sources = [...new Set(view.map(groupOf))];
  return (
    <Layout title="投影モード" description="手引きのページや研修の道筋を、そのままスライドとして映します。講師メモ、時計、配布資料の印刷があります。">
      <main className="page page-main">
        <div className="screen-only">
          <p><Link to="/training/">研修</Link></p>
          <h1>投影モード</h1>
        </div>
        <Island name="TrainingSlides" props={{}} />
        <div className="screen-only">
          <details>
            <summary>操作のしかた（キーボード、クリッカー）</summary>
            <ul>
              <li>次へ: →、↓、PageDown、空白キー　前へ: ←、↑、PageUp　最初と最後: Home、End</li>
              <li>黒い画面: B か . （ピリオド）　白い画面: W か ,（コンマ）　もう一度押すと戻ります</li>
              <li>講師メモ: N　全画面: 「全画面にする」のボタン。Escで戻ります</li>
            </ul>
          </details>
          <h2>映すものを選ぶ</h2>
          <p>見出しごとに1枚のスライドになります。スライドを映すには JavaScript が要ります。ないときは、それぞれのページをそのまま映すか、印刷して配ってください。</p>
          {sources.map((source, index) => (
            <details key={source} open={index === 0}>
              <summary>{source}</summary>
              <ul>{view.filter((deck) => groupOf(deck) === source).map(({name, title}) => <li key={name}><a href={`/training/slides/?deck=${name}`}>{title}</a></li>)}</ul>
            </details>
          ))}
        </div>
      </main>
    </Layout>
  );
}

/** Paths stand together, whichever edition they rest on. */
function groupOf({name, source}: DeckLink): string {
  return name.startsWith('path/') ? '研修の道筋' : source;
}
