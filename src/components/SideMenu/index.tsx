import React from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import type {PropSidebar, PropSidebarItem} from '@docusaurus/plugin-content-docs';
import styles from './styles.module.css';

/** The menu of a guide, complete in the HTML: a column on a wide screen, a disclosure on a phone. */
export default function SideMenu({items}: {readonly items: PropSidebar}): React.ReactNode {
  return (
    <div className={`${styles.menu} screen-only`}>
      <details className={styles.phone}>
        <summary className={styles.toggle}>目次</summary>
        <nav aria-label="目次（たたみ込み）"><MenuList items={items} /></nav>
      </details>
      <nav className={styles.wide} aria-label="目次"><MenuList items={items} /></nav>
    </div>
  );
}

function MenuList({items}: {readonly items: readonly PropSidebarItem[]}): React.ReactNode {
  return <ul className={styles.list}>{items.map((item, index) => <li key={index}><MenuItem item={item} /></li>)}</ul>;
}

function MenuItem({item}: {readonly item: PropSidebarItem}): React.ReactNode {
  const {pathname} = useLocation();
  if (item.type === 'html') return null;
  const current = item.href !== undefined && withoutSlash(pathname) === withoutSlash(item.href) ? 'page' : undefined;
  if (item.type === 'link') return <Link to={item.href} aria-current={current}>{item.label}</Link>;
  return (
    <>
      {item.href === undefined ? <span className={styles.group}>{item.label}</span> : <Link to={item.href} className={styles.group} aria-current={current}>{item.label}</Link>}
      <MenuList items={item.items} />
    </>
  );
}

/** While pages are built the address has no slash at its end, in the browser it has. */
function withoutSlash(address: string): string {
  return address.replace(/(.)\/$/, '$1');
}
