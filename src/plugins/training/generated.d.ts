/** What this plugin writes with createData, as the pages import it. */
declare module '@generated/training/default/cards.json' {
  const cards: readonly import('../../core/model/trainingViews').PathCard[];
  export default cards;
}
