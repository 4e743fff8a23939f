import type {Workbook} from 'exceljs';
import {RECORD_ROWS} from './recordSheet';

const LINES: readonly string[] = [
  '1. 受講した人から、受講票の「確認の番号」を受け取ります（メール、グループウェア、紙のどれでもかまいません）。',
  '2. 「記録」のシートのA列に課、B列に番号を貼り付けます。受講票の画面で保存したCSVの、課と番号の列をそのまま貼ることもできます。',
  '3. C列に結果が出ます。「正しい」のほかは、受講票と見比べて直します。',
  '4. 「集計」のシートに、課ごと、道筋ごとの数が出ます。「正しい」番号だけを数えます。',
  `5. 計算の式は${RECORD_ROWS}行分あります。足りないときは、最後の行の式を下に写します。`,
  '受講の記録は自己申告です。番号は、写し間違いを見付けるためのもので、本人であることや、本当に受講したことの証明にはなりません。',
  '番号に名前は入っていません。入っているのは、道筋、版の施行日、受講した日、問いの数、正しく答えた数と、同じ番号を2度貼ったことに気付くための2文字です。',
  '命令でも確かめられます: npm run training -- verify 番号…',
];

/** First sheet: how to use the file, and what a code does not prove. */
export function addGuideSheet(book: Workbook): void {
  const sheet = book.addWorksheet('使い方', {pageSetup: {paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0}});
  sheet.columns = [{width: 100}];
  sheet.addRow(['研修　受講の集計']).font = {bold: true, size: 14};
  for (const line of LINES) sheet.addRow([line]).alignment = {wrapText: true, vertical: 'top'};
}
