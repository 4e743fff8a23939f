import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import {formatDay} from '@site/src/core/model/formatDay';
import type {CheckAge, CitingClause, LawAmendment, LawsView, LawView} from '@site/src/core/model/laws';
import styles from './styles.module.css';

const AGE: Readonly<Record<CheckAge, string>> = {recent: '', old: '1年より前に確かめたものです。e-Govで確かめ直してください。', never: '本文はまだ照らしていません。'};

/** The laws that the guides cite: what has been overtaken first, then what was checked long ago, then all of them with their clauses. */
export default function LawsPage({view}: {readonly view: LawsView}): React.ReactNode {
  const late = view.laws.filter(({age, clauses}) => age !== 'recent' && clauses.length > 0);
  return (
    <Layout title="引用している法令" description="手引きが引用している法令と、改正、引用している条項の一覧">
      <main className="page page-main">
        <h1>引用している法令</h1>
        <p>施行中の版と改定案が引用している法令です。制度が変わったら、引用している条項を見直します。{formatDay(view.today)}に作りました。<a href="laws.json" download>この一覧のデータ（JSON）</a></p>
        <section aria-labelledby="overtaken">
          <h2 id="overtaken">版の施行の後に改正された法令を引く条項</h2>
          {view.overtaken.length === 0 ? <p>台帳にある改正では、ありません。</p> : view.overtaken.map((one) => <Overtaken key={`${one.law}${one.amendment.number}${one.amendment.inForce}`} {...one} />)}
        </section>
        <section aria-labelledby="late">
          <h2 id="late">本文を確かめ直す法令</h2>
          {late.length === 0 ? <p>ありません。</p> : <ul>{late.map(({name, checked, age}) => <li key={name}>{name}　確かめた本文：{checked === '要確認' ? 'なし' : formatDay(checked)}。{AGE[age]}</li>)}</ul>}
        </section>
        <section aria-labelledby="all">
          <h2 id="all">法令ごとの一覧</h2>
          {view.laws.map((law) => <Law key={law.name} law={law} />)}
        </section>
      </main>
    </Layout>
  );
}

function Overtaken({law, amendment, clauses}: LawsView['overtaken'][number]): React.ReactNode {
  return (
    <div className={styles.law}>
      <h3>{law}　{formatDay(amendment.inForce)}の改正：{clauses.length}か所</h3>
      <Amendment amendment={amendment} />
      <details><summary>見直す条項（{clauses.length}か所）</summary><Clauses clauses={clauses} /></details>
    </div>
  );
}

function Amendment({amendment: {number, inForce, articles, what, source}}: {readonly amendment: LawAmendment}): React.ReactNode {
  return <p>{number}、{formatDay(inForce)}施行（{articles.length > 0 ? articles.join('、') : 'どの条かは要確認'}）。{what}（出典：<a href={source.url}>{source.title}</a>、{source.date}）</p>;
}

function Law({law: {name, kind, number, url, checked, age, source, note, amendments, clauses}}: {readonly law: LawView}): React.ReactNode {
  return (
    <div className={styles.law}>
      <h3>{name}</h3>
      <dl className={styles.facts}>
        <dt>種類、番号</dt><dd>{kind}、{number}{url !== '' && <>　<a href={url}>{name}の本文</a></>}</dd>
        <dt>確かめた本文</dt><dd>{checked === '要確認' ? '要確認' : formatDay(checked)}　{AGE[age]}（{source.title}）</dd>
        {note !== '' && <><dt>注意</dt><dd>{note}</dd></>}
      </dl>
      {amendments.map((one) => <Amendment key={`${one.number}${one.inForce}`} amendment={one} />)}
      {clauses.length === 0 ? <p>施行中の版と改定案に、引用はありません。</p> : <details><summary>引用している条項（{clauses.length}か所）</summary><Clauses clauses={clauses} /></details>}
    </div>
  );
}

function Clauses({clauses}: {readonly clauses: readonly CitingClause[]}): React.ReactNode {
  return (
    <ul className={styles.clauses}>
      {clauses.map(({guide, edition, heading, address, articles}) => (
        <li key={address}><Link to={address}>{heading}</Link>　{guide}、{edition}{articles.length > 0 && `（${articles.join('、')}）`}</li>
      ))}
    </ul>
  );
}
