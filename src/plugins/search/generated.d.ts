/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/search/default/contents.json' {
  const contents: readonly import('../../search/contents').ContentsGroup[];
  export default contents;
}
