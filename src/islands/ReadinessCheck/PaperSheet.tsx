import React from 'react';
import type {ReadinessStatement} from '../../core/model/groupViews';

interface Props {
  readonly statements: readonly ReadinessStatement[];
  /** With scripts the result has its own list, which keeps the state of each paper. */
  readonly isLive: boolean;
}

/** All papers that the check may ask for, as boxes to tick: for the screen without scripts, and for paper. */
export default function PaperSheet({statements, isLive}: Props): React.ReactNode {
  const names = [...new Set(statements.flatMap(({papers}) => papers))];
  return (
    <div className="Tool-box" hidden={isLive}>
      <h3>集める書類</h3>
      <p>そろったものに印を付けます。今回は要らないものは、線で消してください。</p>
      <ul className="ReadinessCheck-papers">{names.map((name) => <li key={name}><label className="ReadinessCheck-level"><input type="checkbox" /><span>{name}</span></label></li>)}</ul>
    </div>
  );
}
