import React from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEdition} from '../EditionBanner/useEdition';
import {GROUP_TOOLS} from '../GroupTools/tools';
import styles from './styles.module.css';

/** Over the text of a page of the guide for groups: the tools that do what it tells. Not on paper, and not on an edition that is no longer used. */
export default function RelatedTools(): React.ReactNode {
  const {metadata} = useDoc();
  const edition = useEdition();
  const tools = GROUP_TOOLS.filter(({pages}) => pages.includes(metadata.id));
  if (edition?.guide !== 'outsourcing' || edition.edition.status === 'superseded' || tools.length === 0) return null;
  return (
    <nav className={`${styles.tools} screen-only`} aria-label="このページの道具">
      <span>このページの道具</span>
      <ul>{tools.map(({label, to}) => <li key={to}><Link to={to}>{label}</Link></li>)}</ul>
    </nav>
  );
}
