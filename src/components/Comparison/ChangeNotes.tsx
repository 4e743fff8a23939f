import React from 'react';
import MarkedText from '@site/src/components/MarkedText';
import type {ChangeNoteView} from '@site/src/core/model/changeViews';
import {groupNotes, type NoteGroup} from './groupNotes';

interface Props {
  readonly notes: readonly ChangeNoteView[];
  /** Of the heading; one per page unless given. */
  readonly id?: string;
  readonly level?: 2 | 3;
  /** Default: 変わったことと理由. */
  readonly title?: string;
}

/** What the edition changed, for whom, from when, and what they have to do: before the wording itself. */
export default function ChangeNotes({notes, id = 'notes', level = 2, title = '変わったことと理由'}: Props): React.ReactNode {
  if (notes.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  // Inside a part of a page it is no landmark of its own: many of them would bear one name.
  return (
    <section aria-labelledby={level === 2 ? id : undefined}>
      <Heading id={id}>{title}</Heading>
      <div className="Comparison-notes">
        {groupNotes(notes).map((group) => <Group key={group.notes[0].what} group={group} />)}
      </div>
    </section>
  );
}

function Group({group: {notes, told}}: {readonly group: NoteGroup}): React.ReactNode {
  return (
    <div className="Comparison-noteGroup">
      <ul className="Comparison-what">{notes.map((note) => <Note key={note.what} note={note} />)}</ul>
      <dl>
        <dt>理由</dt><dd><MarkedText text={told.reason} /></dd>
        <dt>影響を受ける人</dt><dd><MarkedText text={told.affects} /></dd>
        <dt>いつから</dt><dd><MarkedText text={told.from} /></dd>
        <dt>何をするか</dt><dd><MarkedText text={told.action} /></dd>
      </dl>
    </div>
  );
}

function Note({note}: {readonly note: ChangeNoteView}): React.ReactNode {
  return (
    <li>
      <span className={`chip ${note.weight === '重要' ? 'chip--draft' : 'chip--old'}`}>{note.weight}</span> <MarkedText text={note.what} />
      {note.clauses.length > 0 && <span className="Comparison-clauses">（条項: <Clauses clauses={note.clauses} />）</span>}
    </li>
  );
}

function Clauses({clauses}: Pick<ChangeNoteView, 'clauses'>): React.ReactNode {
  return clauses.map(({id, heading, address}, index) => (
    <React.Fragment key={id}>
      {index > 0 && '、'}
      {address ? <a href={address}>{heading}</a> : `${heading}（削除）`}
    </React.Fragment>
  ));
}
