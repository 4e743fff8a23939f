import React from 'react';
import type {Asked} from '../../search/asked';

interface Props {
  readonly asked: Asked;
  /** Of the question. */
  readonly words: readonly string[];
  readonly ask: (change: Partial<Asked>) => void;
}

/** What to try next when nothing was found. */
export default function NoResult({asked, words, ask}: Props): React.ReactNode {
  const isFiltered = [asked.guide, asked.edition, asked.kind, asked.audience].some((value) => value !== '');
  return (
    <div className="SearchPage-none">
      {isFiltered && <button className="button" type="button" onClick={() => ask({guide: '', edition: '', kind: '', audience: ''})}>しぼり込みをやめる</button>}
      {words.length > 1 && <p>1つずつなら見つかるかもしれません。</p>}
      <ul className="SearchPage-words">
        {words.length > 1 && words.map((word) => <li key={word}><button className="button button--quiet" type="button" onClick={() => ask({input: word})}>{word}</button></li>)}
      </ul>
      <ul>
        <li>ことばを短くするか、ほかの言い方で試してください。例：「見積書の書き方」を「見積」に</li>
        <li><a href="#contents">目次から探す</a>こともできます。</li>
      </ul>
      {!asked.includesOld && <button className="button" type="button" onClick={() => ask({includesOld: true})}>旧版・改定案・変更点も探す</button>}
    </div>
  );
}
