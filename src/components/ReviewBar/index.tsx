import React from 'react';
import {formatDay} from '@site/src/core/model/formatDay';
import styles from './styles.module.css';

/**
 * Says that the day of the next review has passed. Hidden until src/islands/pageScript.ts sees that it has: a copy on a disk
 * or on paper cannot know that a newer edition is out, only that it should have been looked at.
 */
export default function ReviewBar({nextReview}: {readonly nextReview: string}): React.ReactNode {
  return (
    <p className={styles.bar} role="note" data-review-by={nextReview} hidden>
      <strong>このページは、次回見直しの日（{formatDay(nextReview)}）を過ぎています。</strong>
      使う前に、地域のつながり課に最新版を確かめてください。
    </p>
  );
}
