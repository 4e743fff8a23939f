import React from 'react';
import Link from '@docusaurus/Link';
import styles from './styles.module.css';
import type {GroupTool} from './tools';

/** Links to tools for groups, each with when to use it. */
export default function GroupTools({tools}: {readonly tools: readonly GroupTool[]}): React.ReactNode {
  return (
    <ul className={styles.tools}>
      {tools.map(({label, note, to}) => (
        <li key={to}>
          <Link className={styles.tool} to={to}><span className={styles.label}>{label}</span><span className={styles.note}>{note}</span></Link>
        </li>
      ))}
    </ul>
  );
}
