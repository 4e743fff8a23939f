import React from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import glossary from '@generated/registers/default/glossary.json';
import SourceLink from '@site/src/components/SourceLink';
import {toRows} from './toRows';
import styles from './styles.module.css';

type GlossaryTerm = (typeof glossary.terms)[number];

/** Every term by its reading, with what it means in everyday words and what the rules say. Complete without scripts. */
export default function GlossaryTable(): React.ReactNode {
  const rows = toRows(glossary.terms);
  return (
    <>
      <nav aria-label="読みの行" className={`${styles.index} screen-only`}>
        {rows.map(({name}) => <a key={name} href={`#row-${name}`}>{name}</a>)}
      </nav>
      {rows.map((row) => <TermRow key={row.name} {...row} />)}
    </>
  );
}

function TermRow({name, terms}: {readonly name: string; readonly terms: readonly GlossaryTerm[]}): React.ReactNode {
  useBrokenLinks().collectAnchor(`row-${name}`);
  return (
    <section aria-labelledby={`row-${name}`}>
      <h2 id={`row-${name}`}>{name}行</h2>
      <dl className={styles.list}>{terms.map((term) => <Term key={term.id} term={term} />)}</dl>
    </section>
  );
}

function Term({term}: {readonly term: GlossaryTerm}): React.ReactNode {
  useBrokenLinks().collectAnchor(`term-${term.id}`);
  return (
    <>
      <dt id={`term-${term.id}`}>{term.term}<span className={styles.reading}>（{term.reading}）</span>{term.also.length > 0 && <span className={styles.also}>ほかの言い方: {term.also.join('、')}</span>}</dt>
      <dd>
        <p>{term.plain}</p>
        <p className={styles.formal}>決まりでは: {term.formal ?? <span className="unverified">要確認</span>}</p>
        {term.basis && <p className={styles.formal}>根拠: <SourceLink source={term.basis} /></p>}
      </dd>
    </>
  );
}
