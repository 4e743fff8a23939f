import React from 'react';
import {formatDay} from '@site/src/core/model/formatDay';
import {usePlainSummary} from './usePlainSummary';
import styles from './styles.module.css';

/** The page in easy Japanese, on top of its text; says when the text has changed since. Opened on paper. */
export default function PlainSummary(): React.ReactNode {
  const summary = usePlainSummary();
  if (!summary) return null;
  return (
    <details className={styles.box}>
      <summary>やさしい日本語（にほんご）で読（よ）む</summary>
      {summary.isStale && <p className={styles.stale}>この要約を作った後に、もとの文が変わりました。下の文を読んでください。</p>}
      <ul>{summary.sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <p className={styles.day}>要約を確かめた日: {formatDay(summary.reviewedOn)}。決まりは、下の文を読んでください。</p>
    </details>
  );
}
