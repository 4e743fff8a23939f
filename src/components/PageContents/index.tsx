import React from 'react';
import type {TOCItem} from '@docusaurus/mdx-loader';
import styles from './styles.module.css';

/** The headings of this page: a column on a wide screen, a disclosure on a narrow one. */
export default function PageContents({toc}: {readonly toc: readonly TOCItem[]}): React.ReactNode {
  return (
    <div className={`${styles.contents} screen-only`}>
      <details className={styles.narrow}>
        <summary className={styles.toggle}>このページの内容</summary>
        <nav aria-label="このページの内容（たたみ込み）"><HeadingList toc={toc} /></nav>
      </details>
      <nav className={styles.wide} aria-label="このページの内容">
        <p className={styles.title}>このページの内容</p>
        <HeadingList toc={toc} />
      </nav>
    </div>
  );
}

function HeadingList({toc}: {readonly toc: readonly TOCItem[]}): React.ReactNode {
  return (
    <ul>
      {toc.filter((item) => item.level <= 3).map((item) => (
        <li key={item.id} className={item.level > 2 ? styles.inner : undefined}>
          {/* Docusaurus gives the heading as HTML that it made itself from our text. */}
          <a href={`#${item.id}`} dangerouslySetInnerHTML={{__html: item.value}} />
        </li>
      ))}
    </ul>
  );
}
