import React from 'react';
import type {AnswerNote, SearchAnswer} from '../../search/answer';
import {toPassage} from '../../search/passage';
import type {Asked} from './askedAddress';

interface Props {
  readonly answer: SearchAnswer;
  readonly ask: (change: Partial<Asked>) => void;
}

/** Says how an answer came about that does not hold what was typed: a slip put right, another word of the same meaning, some of the words. */
export default function Notes({answer, ask}: Props): React.ReactNode {
  return answer.notes.map((note, place) => <p className="SearchPage-hint" key={place}><Note {...{note, answer, ask}} /></p>);
}

function Note({note, answer, ask}: Props & {readonly note: AnswerNote}): React.ReactNode {
  if (note.kind === 'partly') return 'すべてのことばを含むところがないので、一部を含むところを示します。';
  const found = spelledAs(answer, note.forms);
  if (note.kind === 'synonym') return `「${note.typed}」を、同じ意味の「${found}」でも探しました。`;
  return <>もしかして：<button className="button button--quiet" type="button" onClick={() => ask({input: found})}>{found}</button></>;
}

/** As the first result spells it; found spellings are folded. */
function spelledAs({groups}: SearchAnswer, forms: readonly string[]): string {
  const section = groups[0]?.results[0]?.section();
  if (!section) return forms[0] ?? '';
  const {heading, excerpt} = toPassage(section, forms);
  return [...heading, ...excerpt].find(({isMarked}) => isMarked)?.text ?? forms[0] ?? '';
}
