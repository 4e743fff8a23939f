import React from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import SideMenu from '@site/src/components/SideMenu';
import styles from './styles.module.css';

/** A guide or a part of the records: its menu beside the page, above it on a phone. */
export default function DocRootLayout({children}: Props): React.ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={`page ${styles.columns}`}>
      {sidebar && <SideMenu items={sidebar.items} />}
      <main className={`page-main ${styles.main}`}>{children}</main>
    </div>
  );
}
