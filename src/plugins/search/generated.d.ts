/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/search/default/contents.json' {
  const contents: readonly import('../../search/contents').ContentsGroup[];
  export default contents;
}

declare module '@generated/search/default/readings.json' {
  const rows: readonly import('../../core/model/readingIndex').ReadingRow[];
  export default rows;
}
