import React from 'react';
import type {AskedChange} from './useSinceTraining';

/** What to read again, with links: the number alone says nothing. */
export default function ReadAgain({changes, answers}: {readonly changes: readonly AskedChange[]; readonly answers: Readonly<Record<string, number>>}): React.ReactNode {
  const wrong = changes.filter(({question}) => question && !question.options[answers[question.id]].right);
  return (
    <section className="Training-panel" aria-labelledby="since-result">
      <h2 id="since-result">もう一度読むところ</h2>
      {wrong.length === 0 && <p>もう一度読むところはありません。</p>}
      {wrong.length > 0 && <ul>{wrong.map(({change}) => <li key={change.guide + change.clause}><a href={change.address}>{change.guideTitle}「{change.heading}」</a></li>)}</ul>}
    </section>
  );
}
