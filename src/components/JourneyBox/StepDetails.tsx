import React from 'react';
import clauses from '@generated/guides/default/clauses.json';
import type {JourneyStep, PageLink} from '@site/src/core/model/journey';
import MarkedText from '../MarkedText';
import styles from './StepDetails.module.css';

interface Props {
  readonly step: JourneyStep;
  /** Of the page being read. */
  readonly address?: string;
}

/** What a step asks for. */
export default function StepDetails({step, address}: Props): React.ReactNode {
  const {doing, pages, forms, either, ready, made, outside, clause} = step;
  const told = clauses[clause];
  const read = pages.length > 0 || !told ? pages : [{title: `契約の流れ「${told.heading}」`, address: told.address}];
  return (
    <div className={styles.details}>
      <p>{doing}</p>
      {either && <Either either={either} />}
      <List label="用意する物" lines={ready} />
      <List label="ページの外ですること" lines={outside} />
      <List label="できる物" lines={made} />
      <Links label="読むページ、使う道具" pages={read} address={address} />
      <Links label="様式" pages={forms} address={address} />
    </div>
  );
}

/** Under the step's own heading, not beside it. */
function Either({either: {question, choices}}: {readonly either: NonNullable<JourneyStep['either']>}): React.ReactNode {
  return (
    <>
      <p>{question}</p>
      <ul>{choices.map(({name, then}, index) => <li key={name}>{index > 0 && 'または、'}<b>{name}</b>: {then}</li>)}</ul>
    </>
  );
}

function List({label, lines}: {readonly label: string; readonly lines: readonly string[]}): React.ReactNode {
  if (lines.length === 0) return null;
  return <><p className={styles.label}>{label}</p><ul>{lines.map((line) => <li key={line}><MarkedText text={line} /></li>)}</ul></>;
}

function Links({label, pages, address}: {readonly label: string; readonly pages: readonly PageLink[]; readonly address: string | undefined}): React.ReactNode {
  if (pages.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{label}</p>
      <ul className={styles.links}>{pages.map((page) => <li key={page.address}><a href={page.address} aria-current={page.address === address ? 'page' : undefined}>{page.title}</a></li>)}</ul>
    </>
  );
}
