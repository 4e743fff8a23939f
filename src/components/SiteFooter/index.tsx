import React from 'react';
import Link from '@docusaurus/Link';
import builtOn from '@generated/registers/default/built-on.json';
import editions from '@generated/guides/default/editions.json';
import ColourMode from '@site/src/components/ColourMode';
import {siteVersion} from '@site/src/components/SiteFooter/siteVersion';
import styles from './styles.module.css';

/** Whose site it is, what it is not, and how it looks. */
export default function SiteFooter(): React.ReactNode {
  return (
    <footer className={styles.footer}>
      <div className={`page ${styles.inner}`}>
        <div>
          <p className={styles.owner}>鎌倉市 地域のつながり課（協働ポータル）</p>
          <p className={styles.note}>このサイトの文章は、公表された資料をもとに作った下書きです。鎌倉市の正式な文書ではありません。</p>
          <p className={styles.note}>{siteVersion(builtOn, Object.values(editions))}</p>
          <p className={styles.note}>最新版の確かめ方：保存したページや印刷した紙は、古くなっていることがあります。使う前に、地域のつながり課に確かめてください。</p>
        </div>
        <ul className={styles.links}>
          <li><Link to="/about/">このサイトについて</Link></li>
          <li><Link to="/about/accessibility/">アクセシビリティ</Link></li>
          <li><Link to="/changes/">変更点</Link></li>
          <li><Link to="/sources/">出典の一覧</Link></li>
          <li><Link to="/search/">全体の目次と検索</Link></li>
          <li><Link to="/about/device/">この端末の記録</Link></li>
          <li><Link to="/search/readings/">五十音の索引</Link></li>
        </ul>
        <ColourMode />
      </div>
    </footer>
  );
}
