/** 改正: from two texts to what turns one into the other, and back. */
export {amend, type SourceFile} from './amendFile';
export {amendEditions, type SourceEdition} from './amendEditions';
export {AmendmentError} from './amendmentError';
export {apply, applyToSource} from './apply';
export {parseAmendment} from './parseAmendment';
export {sha256} from './sha256';
