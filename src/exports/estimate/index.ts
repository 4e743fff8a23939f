import ExcelJS from 'exceljs';
import type {ForgettableCost} from '../../core/estimate/forgotten';
import {repack} from '../repack';
import {addNotesSheet} from './notesSheet';
import {addEstimateSheet, addMonthsSheet} from './sheets';

/** What the workbook is made of: the register, and which release it belongs to. */
export interface EstimateFacts {
  readonly starters: {readonly labour: readonly string[]; readonly direct: readonly string[]};
  readonly taxPercent: number;
  readonly forgotten: readonly (ForgettableCost & {readonly why: string})[];
  readonly rates: readonly {readonly label: string; readonly percent: string; readonly note: string; readonly source: {readonly title: string; readonly url: string; readonly date: string}}[];
  /** e.g. `832744b 2024-04-01` */
  readonly stamp: string;
}

/** 積算ワークシート as an Excel file with formulas. The same facts give the same bytes. */
export async function toEstimateXlsx(facts: EstimateFacts): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  addEstimateSheet(book, facts);
  addMonthsSheet(book);
  addNotesSheet(book, facts);
  for (const sheet of book.worksheets) await sheet.protect('', {selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true});
  return repack(await book.xlsx.writeBuffer() as ArrayBuffer, {properties: {title: '積算ワークシート', author: '地域のつながり課', date: null, stamp: facts.stamp}});
}
