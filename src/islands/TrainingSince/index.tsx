import React from 'react';
import type {SinceTrainingView} from '../../core/model/trainingViews';
import RecordCard from '../training/RecordCard';
import '../training/styles.css';
import {useIsLive} from '../useIsLive';
import Changes from './Changes';
import ReadAgain from './ReadAgain';
import Chooser from './Chooser';
import './styles.css';
import {useSinceTraining} from './useSinceTraining';

/** 前回の研修の後に変わったこと: only the changed clauses of the reader's path, before and after, one question each. Without scripts the page's table leads to the comparison pages. */
export default function TrainingSince(view: SinceTrainingView): React.ReactNode {
  const isLive = useIsLive();
  const state = useSinceTraining(view);
  const {path, changes, record} = state;
  return (
    <div className="TrainingSince Training-live" hidden={!isLive}>
      <Chooser view={view} state={state} />
      <p role="status">{state.told}</p>
      {path && changes && <Changes path={path} changes={changes} state={state} />}
      {changes && record && <ReadAgain changes={changes} answers={state.answers} />}
      {path && record && <RecordCard record={record} title={path.title} guideTitle={path.edition.guideTitle} label={path.edition.label} />}
    </div>
  );
}
