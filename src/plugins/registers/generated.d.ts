/** What the plugin writes for every page, besides the registers. */
declare module '@generated/registers/default/built-on.json' {
  const stamp: {readonly commit: string | null; readonly day: string};
  export default stamp;
}
/** Registers that components import themselves; the others reach them as props from MDX pages. */
declare module '@generated/registers/default/glossary.json' {
  const glossary: import('../../registers/schemas/glossary').GlossaryRegister;
  export default glossary;
}
