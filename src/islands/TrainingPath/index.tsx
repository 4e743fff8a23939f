import React from 'react';
import type {AimView, PathCard, QuestionView, SheetView, TrainingEdition} from '../../core/model/trainingViews';
import {useIsLive} from '../useIsLive';
import '../training/styles.css';
import Paper from './Paper';
import Questions from './Questions';
import Reading from './Reading';
import './styles.css';
import {useSections} from './useSections';
import {useTrainingPath} from './useTrainingPath';

export interface TrainingPathProps {
  readonly card: Pick<PathCard, 'id' | 'code' | 'title'>;
  readonly edition: TrainingEdition;
  /** Headings of the sections that stand on the page, in order; the last one is the talk. */
  readonly sections: readonly string[];
  readonly aims: readonly AimView[];
  readonly questions: readonly QuestionView[];
  readonly sheets: readonly SheetView[];
}

/** A training path: the sections one by one, then the questions, then the record. Without scripts, and on paper, a form to fill in with the answers on a sheet of their own. */
export default function TrainingPath({card, edition, sections, aims, questions, sheets}: TrainingPathProps): React.ReactNode {
  const isLive = useIsLive();
  const state = useTrainingPath({path: card.id, edition: edition.day, aims: aims.length});
  useSections(state.progress.at, {isLive, isMoved: state.hasActed});
  const isReading = state.progress.at < sections.length;
  return (
    <div className="TrainingPath">
      <div className="TrainingPath-live Training-live" hidden={!isLive}>
        {!state.isKept && <p className="Training-notice" role="status">この端末には、進みぐあいを残せません。ページを閉じると、はじめからになります。ほかのことは、そのまま使えます。</p>}
        {isReading
          ? <Reading sections={sections} at={state.progress.at} isResumed={state.isResumed} onOpen={state.openSection} onStartAnew={state.startAnew} />
          : <Questions card={card} edition={edition} aims={aims} questions={questions} state={state} onRead={() => state.openSection(0)} />}
      </div>
      <div className={isLive ? 'TrainingPath-paper TrainingPath-paper--printed' : 'TrainingPath-paper'}>
        <Paper title={card.title} aims={aims} questions={questions} sheets={sheets} />
      </div>
    </div>
  );
}
