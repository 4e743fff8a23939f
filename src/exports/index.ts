/** Files of a comparison or of a guide: one document in, the bytes of Word, Excel and JSON files, and papers to print, out. */
export {toJsonFile} from './json';
export {toChangeListXlsx} from './excel';
export {toTableDocx} from './word/table';
export {toTrackedDocx} from './word/tracked';
export {toTableHtml} from './html/table';
export {toTextHtml} from './html/text';
export {toExportDocument, type ExportFacts} from './toExportDocument';
export type {ExportDocument} from './document';
export type {TableOptions} from './tableLayout';
export {toGuideDocx} from './guide/word';
export {toGuideHtml} from './guide/html';
export {pictureAddress, toGuidePage} from './guide/toGuidePage';
export type {GuideDocument, GuidePage, GuidePicture} from './guide/document';
export {toSheets} from './registers/toSheets';
export {toRegisterXlsx} from './registers/xlsx';
export {toPosting, type Posting} from './release/posting';
