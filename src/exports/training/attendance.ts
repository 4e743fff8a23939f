import ExcelJS from 'exceljs';
import {repack} from '../repack';
import {addCountSheet} from './countSheet';
import {addGuideSheet} from './guideSheet';
import {addListSheets} from './listSheets';
import {addRecordSheet} from './recordSheet';

export interface AttendanceFacts {
  readonly paths: readonly {readonly code: string; readonly title: string; readonly guideTitle: string}[];
  readonly editions: readonly {readonly guide: string; readonly day: string; readonly label: string}[];
  readonly owner: string;
  /** The day that stands in the file; null leaves it out. */
  readonly date: string | null;
  /** What the file was made from; '' when not told. */
  readonly stamp: string;
}

/** 受講の集計: codes are pasted in, formulas verify them and count them by section. Same facts, same bytes. */
export async function toAttendanceXlsx(facts: AttendanceFacts): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  addGuideSheet(book);
  addRecordSheet(book);
  addCountSheet(book, facts);
  addListSheets(book, facts);
  // No result is stored with the formulas: the program that opens the file counts.
  book.calcProperties.fullCalcOnLoad = true;
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties: {title: '研修　受講の集計', author: facts.owner, date: facts.date, stamp: facts.stamp}});
}
