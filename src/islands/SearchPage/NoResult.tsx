import React from 'react';
import type {Asked} from './askedAddress';
import type {Suggestion} from '../../search/suggest';

interface Props {
  readonly asked: Asked;
  readonly suggestions: readonly Suggestion[];
  readonly ask: (change: Partial<Asked>) => void;
}

/** What to try next when nothing was found. */
export default function NoResult({asked, suggestions, ask}: Props): React.ReactNode {
  return (
    <div className="SearchPage-none">
      {suggestions.length > 0 && <p>次のことばなら見つかります。</p>}
      <ul className="SearchPage-words">
        {suggestions.map(({word, count}) => (
          <li key={word}><button className="button button--quiet" type="button" onClick={() => ask({input: word})}>{word}（{count}件）</button></li>
        ))}
      </ul>
      <ul>
        <li>ことばを短くするか、ほかの言い方で試してください。例：「見積書の書き方」を「見積」に</li>
        <li>ことばを2つ以上書くと、すべてを含むところだけを探します。1つずつでも試してください。</li>
        <li><a href="#contents">目次から探す</a>こともできます。</li>
      </ul>
      {!asked.includesOld && <button className="button" type="button" onClick={() => ask({includesOld: true})}>旧版・改定案も探す</button>}
    </div>
  );
}
