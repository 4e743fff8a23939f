import {loadTexts, search} from './answer';
import type {Leaves} from './read/leaves';

/** What a question of the list of checks brought. */
export interface CheckOutcome {
  readonly query: string;
  readonly count: number;
  /** Place of the clause in its guide's results, 1 first; 0 when it is not among them. */
  readonly place: number;
  /** The first results' addresses. */
  readonly first: readonly string[];
}

/** In: the indexes, a question and the clause that answers it. Out: where the clause stands in the results. */
export async function checkQuery(indexes: readonly Leaves[], {query, clause}: {readonly query: string; readonly clause: string}): Promise<CheckOutcome> {
  const {count, groups} = await search(indexes, query);
  await loadTexts(indexes, groups.flatMap(({results}) => results));
  const addresses = groups.map(({results}) => results.map((result) => result.section()?.address ?? ''));
  const places = addresses.map((own) => own.findIndex((address) => address.endsWith(`#${clause}`)) + 1);
  return {query, count, place: places.find((place) => place > 0) ?? 0, first: addresses.map(([first]) => first)};
}
