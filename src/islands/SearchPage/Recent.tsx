import React from 'react';
import type {Asked} from '../../search/asked';

interface Props {
  readonly words: readonly string[];
  readonly ask: (change: Partial<Asked>) => void;
  readonly forget: () => void;
}

/** What was asked before on this computer. */
export default function Recent({words, ask, forget}: Props): React.ReactNode {
  if (words.length === 0) return null;
  return (
    <>
      <p className="SearchPage-hint">最近探したことば（この端末だけに残ります）</p>
      <ul className="SearchPage-words">
        {words.map((word) => <li key={word}><button className="button button--quiet" type="button" onClick={() => ask({input: word})}>{word}</button></li>)}
        <li><button className="button button--quiet" type="button" onClick={forget}>消す</button></li>
      </ul>
    </>
  );
}
