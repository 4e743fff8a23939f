import React from 'react';
import {useIsLive} from '../useIsLive';
import {FURIGANA, useFurigana} from './useFurigana';
import './styles.css';

/** The reader's choice of furigana. Nothing is shown and nothing is in the text without scripts. */
export default function ReadingAids(): React.ReactNode {
  const isLive = useIsLive();
  const {furigana, choose, problem} = useFurigana();
  return (
    <fieldset className="ReadingAids screen-only" hidden={!isLive}>
      <legend>ふりがな</legend>
      {FURIGANA.map(({value, label}) => (
        <label key={value}>
          <input type="radio" name="furigana" value={value} checked={furigana === value} onChange={() => choose(value)} />
          <span>{label}</span>
        </label>
      ))}
      <p role="status">{problem}</p>
    </fieldset>
  );
}
