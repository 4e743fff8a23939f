/** The pages of the group guide, whose words are explained, have furigana and a summary in easy Japanese. In: a page's source, e.g. `@site/guides/outsourcing/draft/npo/flow.mdx`. */
export function isForGroups(source: string): boolean {
  return /^@site\/guides\/outsourcing\/[^/]+\/npo\//.test(source);
}

/** The page of terms explains them itself. */
export function hasOpenTerms(source: string): boolean {
  return isForGroups(source) && !source.endsWith('/terms.mdx');
}
