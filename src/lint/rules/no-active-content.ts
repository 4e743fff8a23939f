// # no-active-content: ページの文で、動くものや外から読み込むものを使わない
//
// 外から来た文（Word、Excel、台帳、貼り付け）に混じった命令が、読む人のブラウザで動かないようにします。
// 使えないもの: `<script>` `<iframe>` `<svg>` `<style>` などの要素、`on…` と `style` の属性、`javascript:` と `data:` の番地、外の画像、
// 手引きの中の式（`{…}`）と `import`・`export`。手引きのほかのページでは、サイトの部品と記録だけを読み込めます。
//
// ## ok: ふつうの文とリンク
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// 詳しくは[市の案内](https://www.city.kamakura.kanagawa.jp/)と[手順](./steps.mdx)を読んでください。{/* 編集者への注 */}
// ```
//
// ## ok: サイトの部品と記録
//
// ~~~mdx docs/plan/index.mdx
// import MeasureTable from '@site/src/components/MeasureTable';
// import register from '@generated/registers/default/measures.json';
//
// <MeasureTable measures={register.measures} />
// ~~~
//
// ## not-ok: スクリプトと、動きの属性
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// <script>alert</script>
//
// <a href="/" onClick="alert">開く</a>
// ```
//
// ```text
// 1:1 <script>はページの文に書けません。この要素は使えません。Markdownか、サイトの部品で書いてください
// 3:1 属性 onClickはページの文に書けません。ページの中に動きを書けません。この属性を消してください
// ```
//
// ## not-ok: 命令の入った番地と、外の画像
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// [開く](javascript:alert)
//
// ![図](https://example.com/a.png)
// ```
//
// ```text
// 1:1 番地「javascript:alert」はページの文に書けません。https:// で始まる番地か、サイトの中のページにしてください
// 3:1 外から読み込む画像「https://example.com/a.png」はページの文に書けません。画像をページと同じフォルダーに置いて、それを指してください
// ```
//
// ## not-ok: 手引きの中の式
//
// ```mdx guides/handbook/2024-04-01/what.mdx
// 合計は{1 + 1}です。
// ```
//
// ```text
// 1:4 {1 + 1}はページの文に書けません。手引きの文に式は書けません。文として書くなら「｛」「｝」（全角）にしてください
// ```
//
// ## not-ok: ほかの所からの読み込み
//
// ~~~mdx docs/plan/index.mdx
// import fs from 'node:fs';
//
// {fetch('/')}
// ~~~
//
// ```text
// 1:1 「import fs from 'node:fs';」はページの文に書けません。読み込めるのは @site/src/ の部品と @generated/ の記録だけです
// 3:1 式の中の「fetch」はページの文に書けません。ページの外に手を伸ばす式は書けません。部品に移してください
// ```
import {findActiveContent} from '../activeContent';
import {portalRule} from '../portalRule';

export const noActiveContent = portalRule({id: 'no-active-content', scope: 'pages'}, ({document, tree, file}) => {
  for (const {node, what, repair} of findActiveContent(tree, document.place !== undefined)) {
    file.message(`${what}はページの文に書けません。${repair}`, {place: node.position});
  }
});
