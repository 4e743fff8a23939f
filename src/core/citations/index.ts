/** ハネ: which citations a change of numbers leaves behind, and which lead nowhere; and which laws a text cites. */
export {checkCitations, type CitationProblem} from './checkCitations';
export {findStaleCitations, type CitingText, type StaleCitation, type StaleCitationsOptions} from './findStaleCitations';
export {toCitingTexts} from './citingTexts';
export {readLawCitations, type LawCitation} from './lawCitations';
export type {LawName} from './lawNames';
export {findLawClauses, type LawClause} from './lawClauses';
