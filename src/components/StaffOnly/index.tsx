import React from 'react';
import styles from './styles.module.css';

/**
 * A note for the staff inside a page that others may read too.
 * The public site never comes here: `sourceFor` takes the whole block out of the source before anything reads it.
 */
export default function StaffOnly({children}: {readonly children: React.ReactNode}): React.ReactNode {
  return (
    <aside className={styles.note} aria-label="職員だけに見える注記">
      <p className={styles.title}>職員だけに見えます</p>
      {children}
    </aside>
  );
}
