import {toTableText} from '../../src/core/render';
import {toChangeListXlsx, toJsonFile, toTableDocx} from '../../src/exports';
import {sideHeadings} from '../../src/exports/words';
import type {ComparisonTable, TableRow} from '../../src/core/model/table';
import type {Pair} from './pairs';
import {markedCell, readDocxTables, readSheet, sheetRecords} from './readFiles';

type Change = readonly [newText: string, oldText: string];

const isChange = ({kind}: TableRow): boolean => kind !== 'omitted' && kind !== 'parent';
const changesOf = ({rows}: ComparisonTable): Change[] => rows.filter(isChange).map((row) => [markedCell(row.newCell), markedCell(row.oldCell)]);
const sorted = (changes: readonly Change[]): readonly string[] => changes.map((change) => change.join('\u0000')).sort();

/** Every file of each pair, opened again, carries the changes of the table. */
export function describeSameChanges(pairs: readonly Pair[]): void {
  describe.each(pairs)('%s', (_, read) => {
    const table = (): ComparisonTable => read().document.table;
    let docx: Uint8Array;
    beforeAll(async () => {
      docx = await toTableDocx(read().document, {remarks: false, review: false});
    });

    test('Wordの対照表は、行も下線も、ページの対照表と同じ', async () => {
      const [tables, shown] = [await readDocxTables(docx), table().rows];
      const files = [...new Set(shown.filter(isChange).map(({file}) => file))];
      const expected = shown.filter(({file}) => files.includes(file)).map((row): Change => [markedCell(row.newCell), markedCell(row.oldCell)]);
      expect(sorted(tables.flatMap((rows) => rows.slice(1)) as unknown as Change[])).toEqual(sorted(expected));
      expect(tables.map(([header]) => header)).toEqual(files.map(() => table().headings));
    });

    test('Excelの変更一覧は、対照表と同じ変更を、同じ下線で載せる', async () => {
      const records = sheetRecords(await readSheet(await toChangeListXlsx(read().document), '変更一覧'));
      const sides = sideHeadings(read().document);
      expect(sorted(records.map((record) => [record[sides.new], record[sides.old]]))).toEqual(sorted(changesOf(table())));
      expect(records.map((record) => record['番号'])).toEqual(records.map((__, index) => String(index + 1)));
    });

    test('JSONは、対照表の行をそのまま持つ', () => {
      const made = JSON.parse(new TextDecoder().decode(toJsonFile(read().document))) as ComparisonTable & {schemaVersion: number};
      expect(made.schemaVersion).toBe(1);
      expect(made.rows).toEqual(JSON.parse(JSON.stringify(table().rows)));
    });

    test('文字だけの対照表も、同じ変更を同じ下線で書く', () => {
      const [text, [first, second]] = [toTableText(table()), table().headings];
      const missing = changesOf(table()).filter(([newText, oldText]) => !text.includes(`${first}：${newText}\n${second}：${oldText}`));
      expect(missing).toEqual([]);
    });
  });
}
