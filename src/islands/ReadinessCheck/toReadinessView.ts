import type {ReadinessView} from '../../core/model/groupViews';
import type {ClauseLink} from '../../core/model/editionViews';
import type {ReadinessRegister} from '../../registers/schemas/readiness';
import {clauseOf} from '../clauseOf';

/** The check with its statements numbered through and its clauses looked up; throws on a clause that is not in force. */
export function toReadinessView({groups}: ReadinessRegister, clauses: Readonly<Record<string, ClauseLink>>): ReadinessView {
  const order = groups.flatMap(({statements}) => statements.map(({id}) => id));
  return {
    groups: groups.map(({id, name, statements}) => ({
      id, name, statements: statements.map((one) => ({...one, number: order.indexOf(one.id) + 1, clause: clauseOf(one.clause, clauses)})),
    })),
  };
}
