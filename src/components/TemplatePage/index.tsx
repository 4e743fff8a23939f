import React from 'react';
import Link from '@docusaurus/Link';
import clauses from '@generated/guides/default/clauses.json';
import Layout from '@theme/Layout';
import JourneyBox from '@site/src/components/JourneyBox';
import {TemplateFiles} from '@site/src/components/TemplateList';
import {formatDay} from '@site/src/core/model/formatDay';
import type {TemplateView} from '@site/src/core/model/template';
import TemplateBlocks from './TemplateBlocks';
import styles from './styles.module.css';

/** One form: when to use it, its files, and what a filled one looks like, readable on a phone without Word or Excel. */
export default function TemplatePage({view}: {readonly view: TemplateView}): React.ReactNode {
  const {template, edition, date} = view;
  return (
    <Layout title={template.title} description={`${template.title}の様式と記入例。${template.purpose}`}>
      <main className="page page-main prose">
        <p><Link to="/groups/">団体のための道具</Link>　／　<Link to="/groups/templates/">書類の様式</Link></p>
        <h1>{template.title}</h1>
        <p>{template.purpose}出す先は、{template.to}です。市や案件に決まった様式があるときは、そちらを使ってください。</p>
        <p className={styles.facts}>版: {edition}（{formatDay(date)}）　担当: 地域のつながり課</p>
        <div className={`${styles.files} screen-only`}><TemplateFiles view={view} /></div>
        <p>説明: {view.clauses.map((id, index) => <React.Fragment key={id}>{index > 0 && '、'}{clauses[id] ? <a href={clauses[id].address}>{clauses[id].heading}</a> : id}</React.Fragment>)}</p>
        <JourneyBox address={view.address} />
        <h2 id="example">記入例</h2>
        <p>名前、額、日付は、書き方を示すためのものです。実在のものではありません。</p>
        <TemplateBlocks blocks={template.blocks} />
      </main>
    </Layout>
  );
}
