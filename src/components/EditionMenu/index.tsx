import React from 'react';
import Link from '@docusaurus/Link';
import {useAllDocsData, useDoc} from '@docusaurus/plugin-content-docs/client';
import type {EditionFacts} from '@site/src/core/model/editionViews';
import {STATUS_LABEL} from '@site/src/components/EditionStatus';
import styles from './styles.module.css';

/** Chooses another edition of the same guide and stays on the same page where that edition has it. */
export default function EditionMenu({facts}: {readonly facts: EditionFacts}): React.ReactNode {
  const all = useAllDocsData();
  const {metadata} = useDoc();
  return (
    <details className={`${styles.menu} screen-only`}>
      <summary className={styles.toggle}>版を選ぶ</summary>
      <ul className={styles.list}>
        {facts.siblings.map((edition) => {
          const same = all[edition.pluginId]?.versions[0].docs.find((doc) => doc.id === metadata.id);
          return (
            <li key={edition.id}>
              <Link to={same?.path ?? edition.address} aria-current={edition.id === facts.edition.id ? 'true' : undefined}>{edition.label}（{STATUS_LABEL[edition.status]}）</Link>
            </li>
          );
        })}
        <li><Link to={`/changes/since/?page=${pageKey(metadata.source)}`}>日を選んで、その日の版を読む</Link></li>
        <li><Link to={facts.historyAddress}>条項ごとの沿革</Link></li>
        {facts.edition.status === 'in-force' && <li><Link to={metadata.permalink.replace(facts.edition.address, facts.permanentAddress)}>この版だけを指すアドレス</Link></li>}
      </ul>
    </details>
  );
}

/** The page in whatever edition: `@site/guides/handbook/draft/steps.mdx` -> `handbook/steps.mdx`. */
function pageKey(source: string): string {
  return source.replace(/^@site\/guides\/([^/]+)\/[^/]+\//, '$1/');
}
