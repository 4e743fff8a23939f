import React from 'react';
import type {Segment} from '../../core/model/comparison';
import type {SincePath} from '../../core/model/trainingViews';
import QuestionCard from '../training/QuestionCard';
import type {AskedChange, SinceTrainingState} from './useSinceTraining';

interface Props {
  readonly path: SincePath;
  readonly changes: readonly AskedChange[];
  readonly state: SinceTrainingState;
}

/** What to read, how much that saves, and the clauses one after another. */
export default function Changes({path, changes, state}: Props): React.ReactNode {
  const letters = changes.reduce((sum, {change}) => sum + change.letters, 0);
  const asked = changes.filter(({question}) => question);
  return (
    <>
      <div className="Training-panel">
        <h2>読むところ</h2>
        <p>{path.title}の条項{path.clauses.length}のうち、{changes.length}が変わりました。</p>
        <p>読む文字は{letters.toLocaleString('ja-JP')}字です。全部（{path.letters.toLocaleString('ja-JP')}字）を読むより{(path.letters - letters).toLocaleString('ja-JP')}字少なくなります。</p>
        {asked.length < changes.length && <p className="Training-hint">問いのない条項もあります。問いは{asked.length}問です。</p>}
      </div>
      {changes.map((one, index) => <Change key={one.change.guide + one.change.clause} asked={one} name={`${index + 1}／${changes.length}`} state={state} />)}
    </>
  );
}

function Change({asked: {change, question}, name, state}: {readonly asked: AskedChange; readonly name: string; readonly state: SinceTrainingState}): React.ReactNode {
  const {guideTitle, heading, address, isNew, segments} = change;
  return (
    <section className="TrainingSince-change">
      <h2><span className="Training-name">{name}　{guideTitle}</span>{heading}{isNew ? '（新しい条項）' : ''}</h2>
      <div className="TrainingSince-sides">
        <Side title="今の文" mark="+" segments={segments} />
        {isNew ? null : <Side title="前回の文" mark="-" segments={segments} />}
      </div>
      <p><a href={address}>この条項のページを開く</a></p>
      {question && <QuestionCard question={question} name={`問い ${name}`} chosen={state.answers[question.id] ?? null} onAnswer={(option) => state.answer(question.id, option)}>{null}</QuestionCard>}
    </section>
  );
}

/** One side of the change; what the other side has not is underlined, or struck through where it is gone. */
function Side({title, mark, segments}: {readonly title: string; readonly mark: '+' | '-'; readonly segments: readonly Segment[]}): React.ReactNode {
  const Marked = mark === '+' ? 'ins' : 'del';
  const isWhole = segments.every(([sign]) => sign === mark);
  return (
    <div className="TrainingSince-side">
      <h3>{title}</h3>
      <p>{segments.filter(([sign]) => sign === '=' || sign === mark).map(([sign, text], index) => (sign === mark && !isWhole ? <Marked key={index}>{text}</Marked> : <span key={index}>{text}</span>))}</p>
    </div>
  );
}
