import React from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import {showNoteMarks} from '@site/src/components/Comparison/showNoteMarks';
import {formatDay} from '@site/src/core/model/formatDay';
import type {Segment} from '@site/src/core/model/comparison';
import type {WordingsView} from '@site/src/core/model/changeViews';
import '@site/src/components/Comparison/styles.css';
import styles from './styles.module.css';

type ClauseWordings = WordingsView['clauses'][number];
type Wording = ClauseWordings['wordings'][number];

const STATE: Readonly<Record<Wording['state'], string>> = {first: '初版', added: '新設', changed: '改正', removed: '削除'};

/** What each clause of a page said, edition by edition, newest first, with what was taken out and put in. Every clause heading of the guide leads here. */
export default function WordingPage({view}: {readonly view: WordingsView}): React.ReactNode {
  const title = `${view.guide}「${view.title}」の各版の文`;
  return (
    <Layout title={title} description={`${title}を、新しい版から順に、前の版との違いとともに示します`}>
      <main className="page page-main prose">
        <p><Link to={view.historyAddress}>条項ごとの沿革</Link>　／　<Link to="/changes/">変更点</Link></p>
        <h1>{title}</h1>
        <p>文の変わった版だけを、新しい版から順に並べています。<del className="Comparison-deleted">消した字句</del>、<ins className="Comparison-inserted">加えた字句</ins>の順です。次の版で変わるまで、その文が続きます。</p>
        {view.clauses.map((clause) => <Clause key={clause.id} clause={clause} history={view.historyAddress} />)}
      </main>
    </Layout>
  );
}

function Clause({clause: {id, heading, wordings}, history}: {readonly clause: ClauseWordings; readonly history: string}): React.ReactNode {
  useBrokenLinks().collectAnchor(id);
  return (
    <section className={styles.clause} id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <p><Link to={`${history}#${id}`} aria-label={`版ごとの一覧と新旧対照表（「${heading}」）`}>版ごとの一覧と新旧対照表</Link></p>
      {wordings.map((wording) => <OneWording key={wording.edition.id} wording={wording} heading={heading} />)}
    </section>
  );
}

function OneWording({wording: {edition, state, address, segments, reasons}, heading}: {readonly wording: Wording; readonly heading: string}): React.ReactNode {
  return (
    <div className={styles.wording}>
      <h3>{edition.label}（{edition.effectiveDate ? `${formatDay(edition.effectiveDate)}施行` : '施行日未定'}）　{STATE[state]}</h3>
      {reasons.map(({what, reason}) => <p key={what} className={styles.reason}>{what}{reason !== '' && `（理由: ${reason}）`}</p>)}
      <p className={styles.text}>{segments.map((segment, index) => <Part key={index} segment={segment} />)}</p>
      {address && <p><Link to={address} aria-label={`この版の条文（${edition.label}「${heading}」）`}>この版の条文</Link></p>}
    </div>
  );
}

function Part({segment: [sign, written]}: {readonly segment: Segment}): React.ReactNode {
  const text = showNoteMarks(written);
  if (sign === '+') return <ins className="Comparison-inserted">{text}</ins>;
  return sign === '-' ? <del className="Comparison-deleted">{text}</del> : text;
}
