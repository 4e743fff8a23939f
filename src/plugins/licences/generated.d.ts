/** What this plugin writes with createData, as the page imports it. */
declare module '@generated/licences/default/licences.json' {
  const licences: import('../../core/model/licences').Licences;
  export default licences;
}
