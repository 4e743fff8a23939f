/** What the plugin writes for every page, besides the registers. */
declare module '@generated/registers/default/built-on.json' {
  const stamp: {readonly commit: string | null; readonly day: string};
  export default stamp;
}
