/** ハネ: which citations a change of numbers leaves behind, and which lead nowhere. */
export {checkCitations, type CitationProblem} from './checkCitations';
export {findStaleCitations, type CitingText, type StaleCitation, type StaleCitationsOptions} from './findStaleCitations';
export {toCitingTexts} from './citingTexts';
