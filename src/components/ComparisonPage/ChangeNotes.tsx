import React from 'react';
import Link from '@docusaurus/Link';
import type {ChangeNoteView} from '@site/src/core/model/siteViews';
import styles from './styles.module.css';

interface Props {
  readonly notes: readonly ChangeNoteView[];
  /** Of the heading; one per page unless given. */
  readonly id?: string;
  readonly level?: 2 | 3;
}

/** What the edition changed, for whom, from when, and what they have to do: before the wording itself. */
export default function ChangeNotes({notes, id = 'notes', level = 2}: Props): React.ReactNode {
  if (notes.length === 0) return null;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>変わったことと理由</Heading>
      <ul className={styles.notes}>
        {notes.map((note) => <Note key={note.what} note={note} />)}
      </ul>
    </section>
  );
}

function Note({note}: {readonly note: ChangeNoteView}): React.ReactNode {
  return (
    <li>
      <p className={styles.what}><span className={`chip ${note.weight === '重要' ? 'chip--draft' : 'chip--old'}`}>{note.weight}</span> {note.what}</p>
      <dl>
        <dt>理由</dt><dd>{note.reason}</dd>
        <dt>影響を受ける人</dt><dd>{note.affects}</dd>
        <dt>いつから</dt><dd>{note.from}</dd>
        <dt>何をするか</dt><dd>{note.action}</dd>
        {note.clauses.length > 0 && <><dt>条項</dt><dd><Clauses clauses={note.clauses} /></dd></>}
      </dl>
    </li>
  );
}

function Clauses({clauses}: {readonly clauses: ChangeNoteView['clauses']}): React.ReactNode {
  return clauses.map(({id, address}, index) => (
    <React.Fragment key={id}>
      {index > 0 && '、'}
      {address ? <Link to={address}>{id}</Link> : `${id}（削除）`}
    </React.Fragment>
  ));
}
