import React, {useState} from 'react';
import glossary from '@generated/registers/default/glossary.json';
import {ScopeContext} from './scope';
import styles from './styles.module.css';

/** A page whose terms can be opened where they stand first; on paper their explanations follow the text. */
export default function GlossaryScope({children}: {readonly children: React.ReactNode}): React.ReactNode {
  const [scope] = useState(() => ({explainedBy: new Map<string, string>()}));
  return (
    <ScopeContext.Provider value={scope}>
      {children}
      <PaperNotes explainedBy={scope.explainedBy} />
    </ScopeContext.Provider>
  );
}

/** Rendered after the text, when it is known which terms were explained. */
function PaperNotes({explainedBy}: {readonly explainedBy: ReadonlyMap<string, string>}): React.ReactNode {
  const terms = [...explainedBy.keys()].flatMap((id) => glossary.terms.filter((one) => one.id === id));
  if (terms.length === 0) return null;
  return (
    <section className={styles.notes} aria-label="用語の説明">
      <p className={styles.title}>用語の説明</p>
      <ol>{terms.map((term) => <li key={term.id}>{term.term}（{term.reading}）　{term.plain}</li>)}</ol>
    </section>
  );
}
