import React from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/Heading';
import OtherSide from '@site/src/components/OtherSide';
import {useHeadingTools} from './useHeadingTools';
import styles from './styles.module.css';

/** A heading with its own address; in a guide also the way to its history and, from an old edition, to the clause of today, and the other side of a step. */
export default function Heading({as: As, id, children, ...props}: Props): React.ReactNode {
  const brokenLinks = useBrokenLinks();
  const tools = useHeadingTools(id);
  if (As === 'h1' || !id) return <As {...props} id={undefined}>{children}</As>;
  brokenLinks.collectAnchor(id);
  const heading = (
    <div className={styles.heading}>
      <As {...props} id={id}>{children}</As>
      <span className={`${styles.tools} screen-only`}>
        <a href={`#${id}`} aria-label="この見出しへのリンク" className="hash-link">＃</a>
        {tools.history && <Link to={tools.history} aria-label="この条項の沿革">沿革</Link>}
        {tools.today && <Link to={tools.today} aria-label="現行版の同じ条項">現行版</Link>}
      </span>
    </div>
  );
  return tools.side ? <>{heading}<OtherSide side={tools.side} /></> : heading;
}
