import React from 'react';
import steps from '@generated/journey/default/journey.json';
import {placeOnJourney, type JourneyStep} from '@site/src/core/model/journey';
import StepDetails from './StepDetails';
import StepLink from './StepLink';
import styles from './styles.module.css';

interface Props {
  /** Of the page being read. */
  readonly address: string;
  /** Beside the text of a wide screen, where it stands open. */
  readonly isBeside?: boolean;
}

/**
 * On every page that belongs to a step: where on the way it is, what to have ready, and the steps around it.
 * One line on a phone and over a tool; open beside the text on a wide screen; on paper one sentence.
 */
export default function JourneyBox({address, isBeside = false}: Props): React.ReactNode {
  const place = placeOnJourney(steps, address);
  if (!place) return null;
  const {step, before, after} = place;
  return (
    <>
      <nav className="screen-only" aria-label="委託までの道すじ">
        <details className={`${styles.box} ${isBeside ? styles.beside : ''}`}>
          <summary className={styles.summary}><span>道すじ</span> {step.number}／{steps.length}　{step.name}</summary>
          <p className={styles.title}><a href="/groups/journey/">委託までの道すじ</a></p>
          <ol className={styles.steps}>{steps.map((one) => <Step key={one.id} step={one} isHere={one === step} address={address} />)}</ol>
          <ul className={styles.around}>
            {before && <li>前の段階: <StepLink step={before} /></li>}
            {after && <li>次の段階: <StepLink step={after} /></li>}
          </ul>
        </details>
      </nav>
      <p className={styles.printed}>「委託までの道すじ」の段階{step.number}「{step.name}」（全{steps.length}段階）のページです。用意する物: {step.ready.join('、')}</p>
    </>
  );
}

/** The number belongs to the name that is read out with the button. */
function Step({step, isHere, address}: {readonly step: JourneyStep; readonly isHere: boolean; readonly address: string}): React.ReactNode {
  return (
    <li aria-current={isHere ? 'step' : undefined}>
      <details open={isHere}>
        <summary>{step.number}　{step.name}{isHere && <span className={styles.here}>いまここ</span>}</summary>
        <StepDetails step={step} address={address} />
      </details>
    </li>
  );
}
