import React from 'react';
import type {QuestionView} from '../../core/model/trainingViews';
import QuestionCard from '../training/QuestionCard';
import type {TrainingPathProps} from './index';
import {pickQuestion} from './pickQuestion';
import Result from './Result';
import type {TrainingPathState} from './useTrainingPath';

interface Props extends Pick<TrainingPathProps, 'card' | 'edition' | 'aims' | 'questions'> {
  readonly state: TrainingPathState;
  readonly onRead: () => void;
}

/** One question for each aim; after a wrong answer another one of the same aim; then the result. */
export default function Questions({state, onRead, ...path}: Props): React.ReactNode {
  const {progress} = state;
  const aim = path.aims[progress.aim];
  if (!aim) return <Result {...path} state={state} onRead={onRead} />;
  const given = progress.answers[aim.id];
  const own = path.questions.filter((one) => one.aim === aim.id);
  const question: QuestionView = pickQuestion(path.questions, {aim: aim.id, tries: given?.tries ?? 0, draw: progress.draw});
  const isLast = progress.aim === path.aims.length - 1;
  return (
    <section aria-label="問い">
      <QuestionCard
        key={question.id}
        question={question}
        name={`問い ${progress.aim + 1}／${path.aims.length}　${aim.text}`}
        chosen={given?.chosen ?? null}
        takesFocus={state.hasActed}
        onAnswer={(chosen) => state.answer(aim.id, {chosen, isRight: question.options[chosen].right})}
      >
        {given && !given.isRight && given.tries < own.length - 1 && <button type="button" className="button button--quiet" onClick={() => state.askAgain(aim.id)}>同じ目標の別の問いに答える</button>}
        <button type="button" className="button" onClick={() => state.openAim(progress.aim + 1)}>{isLast ? '結果を見る' : '次の問いへ'}</button>
      </QuestionCard>
      <p><button type="button" className="TrainingPath-text" onClick={onRead}>読むところに戻る</button></p>
    </section>
  );
}
