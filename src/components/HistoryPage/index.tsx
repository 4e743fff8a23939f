import React from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Layout from '@theme/Layout';
import {formatDay} from '@site/src/core/model/formatDay';
import type {HistoryView} from '@site/src/core/model/changeViews';
import styles from './styles.module.css';

type ClauseSteps = HistoryView['clauses'][number];
type Step = ClauseSteps['steps'][number];

const STATE: Readonly<Record<Step['state'], string>> = {first: '初版', added: '新設', changed: '改正', unchanged: '変更なし', removed: '削除'};

/** What each edition did to each clause. The page of all wordings leads here. */
export default function HistoryPage({view}: {readonly view: HistoryView}): React.ReactNode {
  return (
    <Layout title={`${view.guide}の沿革`} description={`${view.guide}の条項ごとに、どの版で変わったかを示す一覧`}>
      <main className="page page-main prose">
        <p><Link to={view.guideAddress}>{view.guide}</Link>　／　<Link to="/changes/">変更点</Link></p>
        <h1>{view.guide}の条項ごとの沿革</h1>
        <p>条項ごとに、新しい版から順に、その版で変わったかどうかを示します。</p>
        {view.clauses.map((clause) => <ClauseHistory key={clause.id} clause={clause} />)}
      </main>
    </Layout>
  );
}

function ClauseHistory({clause}: {readonly clause: ClauseSteps}): React.ReactNode {
  useBrokenLinks().collectAnchor(clause.id);
  return (
    <section className={styles.clause} id={clause.id} aria-labelledby={`${clause.id}-heading`}>
      <h2 id={`${clause.id}-heading`} className={styles.heading}>{clause.heading}</h2>
      <ul className={styles.steps}>
        <li><Link to={clause.wordings} aria-label={`各版の文（「${clause.heading}」）`}>各版の文</Link></li>
        {clause.steps.map((step) => <HistoryLine key={step.edition.id} step={step} heading={clause.heading} />)}
      </ul>
    </section>
  );
}

function HistoryLine({step, heading}: {readonly step: Step; readonly heading: string}): React.ReactNode {
  const {edition, state, address, comparison} = step;
  return (
    <li className={state === 'unchanged' ? undefined : styles.touched}>
      <span className={styles.edition}>{edition.label}（{edition.effectiveDate ? formatDay(edition.effectiveDate) : '施行日未定'}）</span>
      <strong className={styles.state}>{STATE[state]}</strong>
      {address && <Link to={address} aria-label={`この版の条文（${edition.label}「${heading}」）`}>この版の条文</Link>}
      {comparison && state !== 'unchanged' && <Link to={comparison} aria-label={`新旧対照表（${edition.label}「${heading}」）`}>新旧対照表</Link>}
    </li>
  );
}
