import type {ClauseLink} from '../../src/core/model/editionViews';

/** Knows every clause id, for tests that look at something else than the guide. */
export const anyClauses: Readonly<Record<string, ClauseLink>> = new Proxy({}, {
  get: (_, id: string) => ({id, heading: `見出し ${id}`, address: `/outsourcing/npo/page/#${id}`}),
});
