import React, {useLayoutEffect, useRef, useState} from 'react';
import type {QuestionView} from '../../core/model/trainingViews';

interface Props {
  readonly question: QuestionView;
  /** e.g. `問い 2／6` */
  readonly name: string;
  /** The option that was answered; null before. */
  readonly chosen: number | null;
  readonly onAnswer: (option: number) => void;
  /** Whether the question gets the focus when it comes up, because the reader asked for it. */
  readonly takesFocus?: boolean;
  /** What can be done after the answer. */
  readonly children: React.ReactNode;
}

/** One question: choose, answer, read why each option is right or wrong. Marks are words and signs, never colour alone. */
export default function QuestionCard({question, name, chosen, onAnswer, takesFocus = false, children}: Props): React.ReactNode {
  return (
    <div className="Training-question">
      {chosen === null
        ? <Asked key={question.id} question={question} name={name} onAnswer={onAnswer} takesFocus={takesFocus} />
        : <Answered question={question} name={name} chosen={chosen}>{children}</Answered>}
    </div>
  );
}

function Asked({question, name, onAnswer, takesFocus}: Pick<Props, 'question' | 'name' | 'onAnswer' | 'takesFocus'>): React.ReactNode {
  const legend = useRef<HTMLLegendElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) legend.current?.focus();
  }, []);
  const [picked, setPicked] = useState<number | null>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (picked === null) setMissing(true);
    else onAnswer(picked);
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="Training-options">
        <legend ref={legend} tabIndex={-1}><span className="Training-name">{name}</span>{question.stem}</legend>
        {question.options.map(({text}, index) => (
          <label key={index} className="Training-option">
            <input type="radio" name={question.id} checked={picked === index} onChange={() => setPicked(index)} /><span>{text}</span>
          </label>
        ))}
      </fieldset>
      <p role="alert" className="Training-missing">{isMissing && picked === null ? '答えを1つ選んでください。' : ''}</p>
      <button type="submit" className="button">答える</button>
    </form>
  );
}

function Answered({question, name, chosen, children}: Pick<Props, 'question' | 'name' | 'children'> & {readonly chosen: number}): React.ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isRight = question.options[chosen]?.right ?? false;
  const {place} = question;
  return (
    <>
      <p className="Training-stem"><span className="Training-name">{name}</span>{question.stem}</p>
      <h3 ref={heading} tabIndex={-1} className={isRight ? 'Training-right' : 'Training-wrong'}>{isRight ? '○　正しい答えです' : '×　違います'}</h3>
      <ul className="Training-reasons">
        {question.options.map(({text, right, why}, index) => (
          <li key={index} className={right ? 'Training-reason Training-reason--right' : 'Training-reason'}>
            <p><strong>{right ? '○ 正しい' : '× 違う'}{index === chosen ? '（あなたの答え）' : ''}</strong>　{text}</p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
      <p>よりどころ: <a href={place.address}>{place.guideTitle}「{place.heading}」</a></p>
      <div className="Training-buttons">{children}</div>
    </>
  );
}
