import React, {useEffect, useRef} from 'react';
import type {ChoiceStep} from '../../core/choice/tree';
import type {ChooserQuestion, ChooserView} from '../../core/model/groupViews';
import MarkedText from '../../components/MarkedText';
import {useIsLive} from '../useIsLive';
import Outcome from './Outcome';
import {useAnswers, type Answers} from './useAnswers';
import '../tool.css';
import './styles.css';

/** どの形がよいか: one question at a time. Without scripts the first question, whose answers lead on through the list of all questions below. */
export default function FormChooser({view}: {readonly view: ChooserView}): React.ReactNode {
  const isLive = useIsLive();
  const answers = useAnswers(view);
  const {question, outcome} = answers.place;
  const found = view.outcomes.find(({id}) => id === outcome);
  const asked = view.questions.find(({id}) => id === question?.id);
  const heading = useFocusOn(answers.moves);
  return (
    <div className="Tool FormChooser">
      <div className="Tool-box">
        {asked && <Question question={asked} heading={heading} onAnswer={isLive ? answers.answer : undefined} />}
        {found && <Outcome outcome={found} heading={heading} />}
        <Path answers={answers} />
        <div className="Tool-actions" hidden={!isLive || answers.place.steps.length === 0}>
          <button type="button" className="button button--quiet" onClick={() => answers.back(answers.place.steps.length - 1)}>1つ前の質問に戻る</button>
          <button type="button" className="button button--quiet" onClick={() => answers.back(0)}>はじめからやり直す</button>
          {found && <button type="button" className="button" onClick={() => print()}>この結果を印刷する</button>}
        </div>
      </div>
    </div>
  );
}

/** Puts keyboard and screen reader at the new heading after each move. */
function useFocusOn(moves: number): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  return heading;
}

interface QuestionProps {
  readonly question: ChooserQuestion;
  readonly heading: React.RefObject<HTMLHeadingElement | null>;
  /** Undefined without scripts: the answers are then links into the list of all questions. */
  readonly onAnswer: ((index: number) => void) | undefined;
}

function Question({question: {number, text, help, conditions, answers}, heading, onAnswer}: QuestionProps): React.ReactNode {
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>質問{number}　{text}</h3>
      {help && <p className="Tool-note"><MarkedText text={help} /></p>}
      {conditions.length > 0 && <ul>{conditions.map((one) => <li key={one}>{one}</li>)}</ul>}
      <ul className="Tool-answers">
        {answers.map(({label, next}, index) => (
          <li key={label}>
            {onAnswer
              ? <button type="button" className="button button--quiet Tool-answer" onClick={() => onAnswer(index)}>{label}</button>
              : <a className="button button--quiet Tool-answer FormChooser-link" href={`#choice-${next}`}>{label}</a>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** How the reader came here; each answer can be taken back. */
function Path({answers: {place, back}}: {readonly answers: Answers}): React.ReactNode {
  if (place.steps.length === 0) return null;
  return (
    <section aria-label="これまでの答え" className="FormChooser-path">
      <h4>これまでの答え</h4>
      <ol>{place.steps.map((step, index) => <li key={step.question.id}><PathStep step={step} onBack={() => back(index)} /></li>)}</ol>
    </section>
  );
}

function PathStep({step: {question, answer}, onBack}: {readonly step: ChoiceStep; readonly onBack: () => void}): React.ReactNode {
  return (
    <>
      <span className="Tool-note">{question.text}</span>
      <b>{answer.label}</b>
      <button type="button" className="button button--quiet FormChooser-redo screen-only" aria-label={`「${question.text}」に答え直す`} onClick={onBack}>答え直す</button>
    </>
  );
}
