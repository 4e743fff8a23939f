import React, {useLayoutEffect, useRef} from 'react';
import type {AimView, QuestionView} from '../../core/model/trainingViews';
import RecordCard from '../training/RecordCard';
import type {TrainingPathProps} from './index';
import {pickQuestion} from './pickQuestion';
import type {TrainingPathState} from './useTrainingPath';

interface Props extends Pick<TrainingPathProps, 'card' | 'edition' | 'aims' | 'questions'> {
  readonly state: TrainingPathState;
  readonly onRead: () => void;
}

/** What to read again comes first, the number after; then the record. */
export default function Result({card, edition, aims, questions, state, onRead}: Props): React.ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const {progress} = state;
  const [wrong, late] = toReadAgain(aims, progress.answers);
  const placesOf = (aim: AimView): readonly QuestionView[] => [...Array(progress.answers[aim.id].tries + 1).keys()].map((tries) => pickQuestion(questions, {aim: aim.id, tries, draw: progress.draw}));
  const right = aims.length - wrong.length;
  return (
    <>
      <section className="Training-panel" aria-labelledby="training-result">
        <h2 id="training-result" ref={heading} tabIndex={-1}>結果</h2>
        <p>{aims.length}の目標のうち、{right}に正しく答えました{late.length > 0 ? `（うち${late.length}は、別の問いで）` : ''}。</p>
        <Again title="もう一度読むところ" aims={wrong} placesOf={placesOf} />
        <Again title="やり直しで正しく答えたところ。読み返すと確かになります" aims={late} placesOf={placesOf} />
        {wrong.length + late.length === 0 && <p>もう一度読むところはありません。手引きが改まったら、<a href="/training/since/">変わったところだけ</a>を読んでください。</p>}
        <div className="Training-buttons">
          <button type="button" className="button button--quiet" onClick={state.askAll}>問いをもう一度</button>
          <button type="button" className="button button--quiet" onClick={onRead}>読むところに戻る</button>
          <button type="button" className="button button--quiet" onClick={state.startAnew}>この端末の記録を消して、はじめから</button>
        </div>
      </section>
      {progress.day !== '' && <RecordCard record={{path: card.code, kind: 'whole', edition: edition.day, day: progress.day, right, asked: aims.length, mark: progress.mark}} title={card.title} guideTitle={edition.guideTitle} label={edition.label} />}
    </>
  );
}

/** Aims that are wrong in the end, and those that were right only at another question. */
function toReadAgain(aims: readonly AimView[], answers: TrainingPathState['progress']['answers']): readonly [readonly AimView[], readonly AimView[]] {
  return [aims.filter(({id}) => !answers[id]?.isRight), aims.filter(({id}) => answers[id]?.isRight && answers[id].tries > 0)];
}

function Again({title, aims, placesOf}: {readonly title: string; readonly aims: readonly AimView[]; readonly placesOf: (aim: AimView) => readonly QuestionView[]}): React.ReactNode {
  if (aims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {aims.map((aim) => (
          <li key={aim.id}>{aim.text}
            <ul>{placesOf(aim).map(({id, place}) => <li key={id}><a href={place.address}>{place.guideTitle}「{place.heading}」</a></li>)}</ul>
          </li>
        ))}
      </ul>
    </>
  );
}
