/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/guides/default/editions.json' {
  const editions: Readonly<Record<string, import('../../core/model/editionViews').EditionFacts>>;
  export default editions;
}
declare module '@generated/guides/default/changes.json' {
  const changes: import('../../core/model/changeViews').ChangesView;
  export default changes;
}
declare module '@generated/guides/default/clauses.json' {
  const clauses: Readonly<Record<string, import('../../core/model/editionViews').ClauseLink>>;
  export default clauses;
}
declare module '@generated/guides/default/sides.json' {
  const sides: Readonly<Record<string, Readonly<Record<string, import('../../core/model/editionViews').OtherSide>>>>;
  export default sides;
}
