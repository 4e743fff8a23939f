import React from 'react';
import steps from '@generated/journey/default/journey.json';
import type {JourneyStep} from '@site/src/core/model/journey';
import StepDetails from '../JourneyBox/StepDetails';
import MarkedText from '../MarkedText';
import styles from './styles.module.css';

/** The whole way: who acts and how long it takes at a glance, the rest to open; on paper all of it, on one sheet. */
export default function JourneyMap(): React.ReactNode {
  return <ol className={styles.steps}>{steps.map((step) => <Step key={step.id} step={step} />)}</ol>;
}

function Step({step}: {readonly step: JourneyStep}): React.ReactNode {
  const {id, number, name, owners, span} = step;
  return (
    <li id={`journey-${id}`} className={styles.step}>
      <details>
        <summary><b>{number}　{name}</b><span className={styles.facts}>{owners.join('、')}{span !== '' && <>　<MarkedText text={span} /></>}</span></summary>
        <StepDetails step={step} />
      </details>
    </li>
  );
}
