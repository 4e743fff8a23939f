import React from 'react';
import type {ChooserQuestion, ChooserView} from '@site/src/core/model/groupViews';
import MarkedText from '../MarkedText';
import styles from './styles.module.css';

/** All questions and outcomes on one sheet: each answer says where to go on. Anchors: `choice-<id>`. */
export default function ChoiceTree({view}: {readonly view: ChooserView}): React.ReactNode {
  return (
    <div className={styles.paper}>
      <ol className={styles.questions}>{view.questions.map((question) => <Question key={question.id} question={question} view={view} />)}</ol>
      <p className={styles.heading}>結果（話し合う候補）</p>
      <ul className={styles.outcomes}>
        {view.outcomes.map(({id, letter, name, ask}) => <li key={id} id={`choice-${id}`}><b>{letter}　{name}</b>　話す相手: {ask}</li>)}
      </ul>
    </div>
  );
}

function Question({question: {id, number, text, help, conditions, answers}, view}: {readonly question: ChooserQuestion; readonly view: ChooserView}): React.ReactNode {
  return (
    <li id={`choice-${id}`} className={styles.question}>
      <b>{number}　{text}</b>
      {help && <p className={styles.help}><MarkedText text={help} /></p>}
      {conditions.length > 0 && <ul className={styles.help}>{conditions.map((one) => <li key={one}>{one}</li>)}</ul>}
      <ul className={styles.answers}>
        {answers.map(({label, next}) => <li key={label}>{label} <a className={styles.next} href={`#choice-${next}`}>→ {placeOf(next, view)}</a></li>)}
      </ul>
    </li>
  );
}

/** `質問3` or `結果B 委託` */
function placeOf(id: string, {questions, outcomes}: ChooserView): string {
  const question = questions.find((one) => one.id === id);
  if (question) return `質問${question.number}`;
  const outcome = outcomes.find((one) => one.id === id);
  return `結果${outcome?.letter ?? ''} ${outcome?.name ?? id}`;
}
