/** Two editions, and everything that is shown of them: the one engine of the build, of the commands and of the browser. */
export {layOutPair, toPairLayouts, type PairInput} from './layOutPair';
export {fromEditionData, toEditionData, type EditionData} from './editionData';
export {toPagePlaces, type EditionPage, type EditionTexts, type GuideNotes} from './editionTexts';
