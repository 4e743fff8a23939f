/** Where a page of a guide stands. */
export interface EditionPlace {
  /** e.g. `handbook` */
  readonly guide: string;
  /** e.g. `2024-04-01`, `draft` */
  readonly edition: string;
  /** Path inside the edition: `npo/steps.mdx`. */
  readonly page: string;
}

/** Reads `guides/<guide>/<edition>/<page>`; undefined for a page that belongs to no edition. */
export function findEditionPlace(path: string): EditionPlace | undefined {
  const found = /^guides\/([^/]+)\/(\d{4}-\d{2}-\d{2}|draft)\/(.+)$/.exec(path);
  return found ? {guide: found[1], edition: found[2], page: found[3]} : undefined;
}

/** Order of editions in time; the draft is the newest. */
export function compareEditions(first: string, second: string): number {
  if (first === second) return 0;
  if (first === 'draft') return 1;
  return second === 'draft' || first < second ? -1 : 1;
}
