import React from 'react';
import styles from './styles.module.css';

/** The choice of light or dark. Hidden until pageScript.ts can keep it; without scripts the reader's system decides. */
export default function ColourMode(): React.ReactNode {
  return (
    <p className={`${styles.choice} screen-only`} hidden>
      <label htmlFor="colour-choice">画面の色</label>
      <select className="field" id="colour-choice" data-colour-choice="">
        <option value="">端末の設定に合わせる</option>
        <option value="light">明るい</option>
        <option value="dark">暗い</option>
      </select>
    </p>
  );
}
