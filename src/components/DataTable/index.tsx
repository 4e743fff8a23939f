import React from 'react';
import styles from './styles.module.css';

interface Props {
  /** Names the table and the region that scrolls it. */
  readonly caption: string;
  /** Under the caption: how to read it, how old it is. */
  readonly note?: React.ReactNode;
  /** `wide` keeps columns readable on a phone by letting the table scroll sideways. */
  readonly width?: 'fit' | 'wide';
  readonly children: React.ReactNode;
}

/** A register as a table: caption, header cells given by the caller, scrolled by keyboard too. */
export default function DataTable({caption, note, width = 'fit', children}: Props): React.ReactNode {
  return (
    <div className={`scroll-x ${styles.region}`} tabIndex={0} role="region" aria-label={caption}>
      <table className={`${styles.table} ${styles[width] ?? ''}`}>
        <caption className={styles.caption}>{caption}{note && <span className={styles.note}>{note}</span>}</caption>
        {children}
      </table>
    </div>
  );
}
