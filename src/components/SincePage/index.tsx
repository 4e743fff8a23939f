import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import ChangeNotes from '@site/src/components/Comparison/ChangeNotes';
import {formatCounts} from '@site/src/components/ChangesPage/formatCounts';
import Island from '@site/src/components/Island';
import {formatDay} from '@site/src/core/model/formatDay';
import type {SinceGroup, SinceView} from '@site/src/core/model/changeViews';
import styles from './styles.module.css';

/** `/changes/since/`: what took effect after a day, and which edition was in force on a day. */
export default function SincePage({view}: {readonly view: SinceView}): React.ReactNode {
  const days = [...new Set(view.groups.map((group) => group.edition.effectiveDate ?? ''))];
  return (
    <Layout title="ある日より後に変わったこと" description="日を選んで、その後に変わった条項だけを、改正前と改正後で読めます">
      <main className="page page-main prose">
        <p><Link to="/changes/">変更点</Link></p>
        <h1>ある日より後に変わったこと</h1>
        <p>施行日の新しい順に、変わった条項だけを並べています。前回の研修の日を選ぶと、その後の改正だけになります。</p>
        <Island name="SinceDate" props={{days: days.map((day) => ({day, label: formatDay(day)})), periods: view.periods.map(({guide, edition, from, until, pages}) => ({guide, label: edition.label, address: edition.address, from, until, pages}))}} />
        {view.groups.map((group) => <Group key={group.comparison} group={group} />)}
        <Periods periods={view.periods} />
      </main>
    </Layout>
  );
}

function Group({group}: {readonly group: SinceGroup}): React.ReactNode {
  const {edition} = group;
  return (
    <section className={styles.group} data-effective={edition.effectiveDate ?? ''}>
      <h2>{group.guide}　{edition.label}</h2>
      <p>{formatDay(edition.effectiveDate ?? '')}に施行。{formatCounts(group.counts)}　<Link to={group.comparison}>新旧対照表を見る</Link></p>
      {edition.reason !== '' && <p>改正の理由: {edition.reason}</p>}
      <ChangeNotes notes={group.notes} level={3} id={`notes-${edition.address.replace(/\W+/g, '-')}${edition.id}`} />
      <Clauses group={group} />
    </section>
  );
}

function Clauses({group: {pages, comparison}}: {readonly group: SinceGroup}): React.ReactNode {
  const count = pages.reduce((sum, {clauses}) => sum + clauses.length, 0);
  return (
    <details>
      <summary>変わった条項（{count}）</summary>
      <p><a href={`${comparison}#inline`}>見え消しで続けて読む</a></p>
      {pages.map(({title, clauses}) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul className={styles.clauses}>{clauses.map(({heading, address}) => <li key={address}><a href={address}>{heading}</a></li>)}</ul>
        </div>
      ))}
    </details>
  );
}

function Periods({periods}: Pick<SinceView, 'periods'>): React.ReactNode {
  return (
    <section aria-labelledby="periods">
      <h2 id="periods">その日に効力があった版</h2>
      <p>施行日から、次の版の施行日の前の日までが、その版の期間です。</p>
      <div className="scroll-x" tabIndex={0} role="region" aria-label="版の期間">
        <table className={styles.periods}>
          <thead><tr><th scope="col">手引き</th><th scope="col">版</th><th scope="col">この日から</th><th scope="col">この日の前まで</th></tr></thead>
          <tbody>
            {periods.map(({guide, edition, from, until}) => (
              <tr key={guide + from}><th scope="row">{guide}</th><td><Link to={edition.address}>{edition.label}</Link></td><td>{formatDay(from)}</td><td>{until ? formatDay(until) : '（現行）'}</td></tr>
            ))}
          </tbody>
        </table>
      </div>
      {periods.map(({guide, edition, from, pages}) => (
        <details key={guide + from}>
          <summary>{guide}　{edition.label}のページ（{pages.length}）</summary>
          <ul className={styles.clauses}>{pages.map(({key, title, address}) => <li key={key}><Link to={address}>{title}</Link></li>)}</ul>
        </details>
      ))}
    </section>
  );
}
