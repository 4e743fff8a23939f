import React from 'react';
import Link from '@docusaurus/Link';
import {useAllDocsData} from '@docusaurus/plugin-content-docs/client';
import changes from '@generated/guides/default/changes.json';
import {pageAddress} from '@site/src/core/model/pageAddress';
import {toReaders, type Reader, type Task} from './readers';
import styles from './styles.module.css';

/** The portal's front: one card per reader. A task whose page this audience does not have is left out, and a reader whose first task is missing. */
export default function ReaderPaths(): React.ReactNode {
  const readers = useReaders();
  return (
    <>
      <header className={styles.head}>
        <h1 className={styles.title}>市民活動団体と市が、<wbr />ともに進めるための手引き</h1>
        <p className={styles.lead}>協働の手引き、協働事業ガイドライン、委託の代替策を、<wbr />いつの版で、どこが変わったのかが分かる形で読めます。</p>
      </header>
      <div className={styles.cards}>
        {readers.map((reader) => <ReaderCard key={reader.name} reader={reader} />)}
      </div>
    </>
  );
}

function useReaders(): Reader[] {
  const latest = changes.guides.flatMap((guide) => guide.editions).filter((edition) => edition.comparison).sort((a, b) => (b.effectiveDate ?? '').localeCompare(a.effectiveDate ?? ''))[0]?.comparison ?? '/changes/';
  const paths = new Set(Object.values(useAllDocsData()).flatMap((instance) => instance.versions[0].docs.map((doc) => pageAddress(doc.path))));
  const exists = ({to}: Task): boolean => to.startsWith('/changes/') || paths.has(to);
  return toReaders(latest)
    .filter((reader) => exists(reader.tasks[0]))
    .map((reader) => ({...reader, tasks: reader.tasks.filter(exists)}));
}

function ReaderCard({reader}: {readonly reader: Reader}): React.ReactNode {
  return (
    <section className={styles.card} aria-label={reader.name}>
      <h2 className={styles.name}>{reader.name}</h2>
      <p className={styles.question}>{reader.question}</p>
      <ul className={styles.tasks}>
        {reader.tasks.map((task) => (
          <li key={task.to + task.label}>
            <Link className={styles.task} to={task.to}><span className={styles.label}>{task.label}</span><span className={styles.note}>{task.note}</span></Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
