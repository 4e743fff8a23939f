import type {ClauseLink} from '../core/model/editionViews';

/** A clause that a register names. Throws where the edition in force has none of that id, which stops the build. */
export function clauseOf(id: string, clauses: Readonly<Record<string, ClauseLink>>): ClauseLink {
  const clause = clauses[id];
  if (!clause) throw new Error(`docs/groups: 条項「${id}」が、施行中の手引きにありません。見出しのIDを確かめてください`);
  return clause;
}
