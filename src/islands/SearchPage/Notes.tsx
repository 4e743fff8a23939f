import React from 'react';
import type {Asked} from '../../search/asked';
import type {ShownNote} from '../../search/shown';

interface Props {
  readonly notes: readonly ShownNote[];
  readonly ask: (change: Partial<Asked>) => void;
}

/** Says how an answer came about that does not hold what was typed: a slip put right, another word of the same meaning, some of the words. */
export default function Notes({notes, ask}: Props): React.ReactNode {
  return notes.map((note, place) => <p className="SearchPage-hint" key={place}><Note note={note} ask={ask} /></p>);
}

function Note({note, ask}: {readonly note: ShownNote; readonly ask: Props['ask']}): React.ReactNode {
  if (note.kind === 'partly') return 'すべてのことばを含むところがないので、一部を含むところを示します。';
  if (note.kind === 'synonym') return `「${note.typed}」を、同じ意味の「${note.found}」でも探しました。`;
  return <>もしかして：<button className="button button--quiet" type="button" onClick={() => ask({input: note.found})}>{note.found}</button></>;
}
