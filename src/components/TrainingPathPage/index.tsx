import React from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Island from '@site/src/components/Island';
import TextBlocks from '@site/src/components/TextBlocks';
import {formatDay} from '@site/src/core/model/formatDay';
import type {PathView, StepView} from '@site/src/core/model/trainingViews';
import styles from './styles.module.css';

/** One training path: what to read, in order; then the island with the questions. All of it stands in the HTML. */
export default function TrainingPathPage({view}: {readonly view: PathView}): React.ReactNode {
  const {card, edition, steps, talk, aims, questions, sheets} = view;
  const sections = [...steps.map(({heading}) => heading), `話し合う　${talk.heading}`];
  return (
    <Layout title={`研修　${card.title}`} description={`${card.forWhom}のための研修です。${card.clauseCount}の条項を読み、${card.questionCount}の問いに答えます。`}>
      <main className="page page-main prose">
        <p className="screen-only"><Link to="/training/">研修</Link></p>
        <h1>研修　{card.title}</h1>
        <p>{card.forWhom}のための道筋です。条項を順に読み、事例を話し合い、問いに答えます。</p>
        <Facts view={view} />
        <p className="screen-only"><a href={`/training/slides/?deck=path/${card.id}`}>この道筋を投影する</a>　<Link to="/training/since/">前回の研修の後に変わったところだけを読む</Link></p>
        {steps.map((step) => <Step key={step.clause} step={step} />)}
        <section data-training-section className={styles.step}>
          <h2 tabIndex={-1}>話し合う（{talk.minutes}分）　{talk.heading}</h2>
          <TextBlocks blocks={talk.blocks} label={talk.heading} />
          <ol>{talk.prompts.map((prompt) => <li key={prompt}>{prompt}</li>)}</ol>
          <p>1人のときは、答えを1行ずつ書いてみてください。<Link to={talk.address}>{talk.guideTitle}で読む</Link></p>
        </section>
        <Island name="TrainingPath" props={{card: {id: card.id, code: card.code, title: card.title}, edition, sections, aims, questions, sheets}} />
      </main>
    </Layout>
  );
}

function Step({step}: {readonly step: StepView}): React.ReactNode {
  return (
    <section data-training-section className={`${styles.step} markdown`}>
      <h2 tabIndex={-1}>{step.heading}</h2>
      <TextBlocks blocks={step.blocks} label={step.heading} />
      <p className={styles.source}><Link to={step.address}>{step.guideTitle}で読む（出典と注もあります）</Link></p>
    </section>
  );
}

function Facts({view: {card, edition, pace}}: {readonly view: PathView}): React.ReactNode {
  return (
    <>
      <dl className={styles.facts}>
        <div><dt>時間</dt><dd>およそ{card.minutes}分{card.plannedMinutes === null ? '' : `（ねらいは${card.plannedMinutes}分）`}</dd></div>
        <div><dt>読むところ</dt><dd>{card.clauseCount}の条項と話合い、{card.letters.toLocaleString('ja-JP')}字</dd></div>
        <div><dt>問い</dt><dd>{card.questionCount}問（まちがえたら、同じ目標の別の問いが出ます）</dd></div>
        <div><dt>版</dt><dd>{edition.guideTitle}　{edition.label}（施行日 {formatDay(edition.day)}）</dd></div>
      </dl>
      <details>
        <summary>時間の計算のしかた</summary>
        <p>読む文字を1分に{pace.lettersPerMinute}字、問いを1問{pace.secondsPerQuestion}秒として、話合いの時間を足しています。{pace.reason}</p>
      </details>
    </>
  );
}
