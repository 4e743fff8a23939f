import type {Workbook} from 'exceljs';
import type {EstimateFacts} from './index';
import {SHEETS} from './layout';

/** How to use the file, where the rates come from, and which release it is. */
export function addNotesSheet(book: Workbook, {rates, stamp}: EstimateFacts): void {
  const sheet = book.addWorksheet(SHEETS.notes, {pageSetup: {paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0}});
  sheet.columns = [{width: 90}];
  for (const line of toLines({rates, stamp})) {
    const cell = sheet.addRow([line]).getCell(1);
    cell.alignment = {wrapText: true, vertical: 'top'};
  }
  sheet.getCell('A1').font = {size: 16, bold: true};
}

function toLines({rates, stamp}: Pick<EstimateFacts, 'rates' | 'stamp'>): readonly string[] {
  return [
    '使い方と出典',
    `1. シート「${SHEETS.estimate}」の黄色の欄に、作業の時間と単価、費用、間接費の率を入れます。`,
    `2. シート「${SHEETS.months}」に、月ごとのお金の出入りを入れます。立替えがいちばん大きいときの額が出ます。`,
    '3. 計算の欄は、まちがって消さないように止めてあります。パスワードはありません。行を足すときは、シートの保護を外します。',
    '間接費の率は、前の年度の決算から計算します。鎌倉市が認める率は、確認できていません（要確認）。',
    ...rates.map(({label, percent, note, source}) => `参考：${label}　${percent}。${note}。出典：${source.title}（${source.date}）${source.url}`),
    '消費税を加えるかどうかと、その率は、税務署に確かめてください。',
    'この計算は、見積りを作るための道具です。契約や額を約束するものではありません。',
    ...(stamp === '' ? [] : [`版：${stamp}`]),
  ];
}
