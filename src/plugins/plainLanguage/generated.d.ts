/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/plain-language/default/summaries.json' {
  const summaries: Readonly<Record<string, Readonly<Record<string, import('../../core/model/editionViews').SummaryView>>>>;
  export default summaries;
}
