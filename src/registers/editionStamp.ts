/** What a page may say of its edition. */
export interface EditionStamp {
  readonly edition: string;
  /** Undefined for a draft without a date. */
  readonly effectiveDate: string | undefined;
}

/**
 * The page with `edition` and `effectiveDate` of its front matter set to another edition. Lines that are not there are not
 * added; `effectiveDate` is taken out when there is none. Everything else stays byte for byte.
 */
export function stampEdition(source: string, stamp: EditionStamp): string {
  const head = /^\ufeff?---\r?\n[^]*?\n---[ \t]*(?:\r?\n|$)/.exec(source)?.[0];
  if (head === undefined) return source;
  const {effectiveDate} = stamp;
  const edition = head.replace(/^(edition:[ \t]*)[^\r\n]*/m, (_, key: string) => `${key}${stamp.edition}`);
  const dated = effectiveDate === undefined
    ? edition.replace(/^effectiveDate:[^\n]*\n/m, '')
    : edition.replace(/^(effectiveDate:[ \t]*)[^\r\n]*/m, (_, key: string) => `${key}${effectiveDate}`);
  return dated + source.slice(head.length);
}
