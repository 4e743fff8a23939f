import React from 'react';
import Link from '@docusaurus/Link';
import {useAllDocsData, useDoc} from '@docusaurus/plugin-content-docs/client';
import ReviewNote from '@site/src/components/ReviewNote';
import type {EditionFacts} from '@site/src/core/model/editionViews';
import styles from './styles.module.css';
import {useEdition} from './useEdition';

type Status = EditionFacts['edition']['status'];

const WORDS: Readonly<Record<Exclude<Status, 'in-force'>, (label: string) => string>> = {
  draft: () => 'これは改定案です。まだ決まっていません。',
  decided: (label) => `これは、これから施行される版（${label}）です。`,
  superseded: (label) => `これは旧版（${label}）です。今は使われていません。`,
  repealed: (label) => `これは廃止された版（${label}）です。`,
};

/** Says on every page that is not the edition in force what it is, and leads to the same page in force; and of any edition whose review was cut short, that it was. */
export default function EditionBanner(): React.ReactNode {
  const facts = useEdition();
  if (!facts) return null;
  return <><OtherEdition facts={facts} /><ReviewNote reviewed={facts.reviewed} /></>;
}

function OtherEdition({facts}: {readonly facts: EditionFacts}): React.ReactNode {
  if (facts.edition.status === 'in-force') return null;
  return (
    <p className={`${styles.banner} ${styles[facts.edition.status] ?? ''}`} role="note">
      <strong>{WORDS[facts.edition.status](facts.edition.label)}</strong>
      {facts.current && <SamePageToday facts={facts} current={facts.current} />}
    </p>
  );
}

function SamePageToday({facts, current}: {readonly facts: EditionFacts; readonly current: EditionFacts['edition']}): React.ReactNode {
  const {metadata} = useDoc();
  const docs = useAllDocsData()[facts.currentPluginId ?? '']?.versions[0].docs ?? [];
  const same = docs.find((doc) => doc.id === metadata.id);
  return <Link to={same?.path ?? current.address}>{same ? `現行版（${current.label}）の同じページを見る` : `現行版（${current.label}）を見る`}</Link>;
}
