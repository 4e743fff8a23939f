import React from 'react';
import MarkedText from '../MarkedText';
import SourceLink, {type SourceFacts} from '../SourceLink';
import styles from './styles.module.css';

export interface ConflictFacts {
  readonly subject: string;
  readonly claims: readonly {readonly text: string; readonly source: SourceFacts}[];
  readonly remark: string;
}

/** Two sources that do not agree, both shown. Nothing is chosen for the reader; our view is marked as a guess in its text. */
export default function ConflictNote({conflict}: {readonly conflict: ConflictFacts}): React.ReactNode {
  return (
    <div className={styles.conflict} role="note">
      <p className={styles.title}>資料の食い違い: {conflict.subject}</p>
      <ul>
        {conflict.claims.map((claim) => <li key={claim.text}>{claim.text}<br />出典: <SourceLink source={claim.source} /></li>)}
      </ul>
      <p><MarkedText text={conflict.remark} /></p>
    </div>
  );
}
