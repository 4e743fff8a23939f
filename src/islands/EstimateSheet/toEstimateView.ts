import type {EstimateView} from '../../core/model/groupViews';
import type {ClauseLink} from '../../core/model/editionViews';
import type {EstimateRegister} from '../../registers/schemas/estimate';
import {clauseOf} from '../clauseOf';

/** The worksheet with its clauses looked up; throws on a clause that is not in force. */
export function toEstimateView({starters, taxPercent, rates, forgotten}: EstimateRegister, clauses: Readonly<Record<string, ClauseLink>>): EstimateView {
  return {starters, taxPercent, rates, forgotten: forgotten.map((one) => ({...one, clause: clauseOf(one.clause, clauses)}))};
}
