import React from 'react';
import Link from '@docusaurus/Link';
import './searchPanel.css';
import styles from './styles.module.css';
import {useSiteMenu} from './useSiteMenu';

/** Name, menu and search. The menu and the search are plain HTML: a disclosure and a form. */
export default function SiteHeader(): React.ReactNode {
  return (
    <header className={styles.header}>
      <div className={`page ${styles.bar}`}>
        <Link className={styles.name} to="/">
          <span className={styles.city}>鎌倉市</span>協働ポータル
        </Link>
        <form className={styles.search} action="/search/" method="get" role="search">
          <label className="visually-hidden" htmlFor="site-search">サイト内を検索</label>
          <input className={`field ${styles.input}`} id="site-search" name="q" type="text" role="searchbox" enterKeyHint="search" placeholder="ことばで探す" aria-keyshortcuts="/" />
          <button className={`button ${styles.submit}`} type="submit">検索</button>
        </form>
        <details className={styles.menu}>
          <summary className={styles.toggle}>メニュー</summary>
          <nav className={styles.panel} aria-label="サイト全体">
            <SiteMenu />
          </nav>
        </details>
      </div>
      <div className="page"><QuickLinks /></div>
    </header>
  );
}

function SiteMenu(): React.ReactNode {
  return useSiteMenu().map((group) => (
    <section key={group.title}>
      <h2 className={styles.groupTitle}>{group.title}</h2>
      <ul className={styles.list}>
        {group.items.map((item) => <li key={item.to}><Link to={item.to}>{item.label}</Link></li>)}
      </ul>
    </section>
  ));
}

/** The guides, always in sight on a wide screen. */
function QuickLinks(): React.ReactNode {
  const [guides] = useSiteMenu();
  return (
    <nav className={styles.quick} aria-label="主なページ">
      <ul>{guides.items.map((item) => <li key={item.to}><Link to={item.to}>{item.label}</Link></li>)}</ul>
    </nav>
  );
}
