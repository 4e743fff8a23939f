/** Layouts of a comparison: computed once here, drawn by HTML, Word, Excel and print. */
export {toInlineView} from './inline';
export {toInlineText, toTableText} from './plainText';
export {toComparisonTable} from './table';
export {toEntryRecords, type ClauseRecord, type EntryRecord} from './records';
export {toWordingTable, toWorkingTable, withoutUnchangedFrontMatter} from './wordingTable';
