import React from 'react';
import type {OtherSide as Side} from '@site/src/core/model/editionViews';
import styles from './styles.module.css';

/** The same step as the other side reads it: opens in place, so that both see what the other has to do. */
export default function OtherSide({side}: {readonly side: Side}): React.ReactNode {
  return (
    <details className={styles.side}>
      <summary>{side.reader}の側を見る</summary>
      <ul>{side.lines.map((line) => <li key={line}>{line}</li>)}</ul>
      <p><a href={side.address}>{side.reader}の「{side.heading}」のページで読む</a></p>
    </details>
  );
}
