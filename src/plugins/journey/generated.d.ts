/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/journey/default/journey.json' {
  const steps: readonly import('../../core/model/journey').JourneyStep[];
  export default steps;
}
