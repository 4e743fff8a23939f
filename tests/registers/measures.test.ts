import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {parseRegister} from '../../src/registers/parseRegister';
import {measuresRegister, type MeasuresRegister} from '../../src/registers/schemas/measures';
import {findUncitedLines, findUnknownCitations, toSheetLines} from '../../src/registers/sheetLines';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
const yaml = read('docs/plan/measures.yml');
const parse = (text: string) => parseRegister(measuresRegister, {path: 'docs/plan/measures.yml', text});
const register = parse(yaml).value as MeasuresRegister;
const sheet = toSheetLines(read('docs/plan/sheet.txt'));
const cited = [...register.document.sheetLines, ...register.measures.flatMap((measure) => measure.sheetLines)];
const original = path.join(root, '../shared/source/000_b5307deaa61aaf54.txt');
const firstReason = (text: string) => parse(text).file.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`)[0];
const lineOf = (text: string) => yaml.slice(0, yaml.indexOf(text)).split('\n').length;

describe('重点施策の台帳', () => {
  test('進捗表のどの行も、どれかの施策が引いている（引かれていない行を示す）', () => {
    expect(findUncitedLines(sheet, cited)).toEqual([]);
  });
  test('施策が引く行は、どれも進捗表に同じ番号と文言である', () => {
    expect(findUnknownCitations(sheet, cited)).toEqual([]);
  });
  test('引用を1つ消すと、その行が引かれていないと分かる', () => {
    const less = cited.filter((line) => line.line !== 62);
    expect(findUncitedLines(sheet, less).map((line) => line.line)).toEqual([62]);
  });
  test.each(register.measures)('「$title」の計画と実績は、引いた行の文言のままである', (measure) => {
    const source = measure.sheetLines.map((line) => line.text).join('\n');
    const written = measure.years.flatMap((year) => [...year.plan, ...year.result]);
    expect(written.filter((text) => !source.includes(text))).toEqual([]);
  });
  test('月を書くのは、引いた行にその月がある工程だけである', () => {
    const months = register.measures.flatMap((one) => one.schedule.flatMap((item) => [...(item.planned ?? []), ...(item.actual ?? [])].map((month) => ({month, one}))));
    expect(months.filter(({month, one}) => !one.sheetLines.some((line) => line.text.includes(`${month}月`)))).toEqual([]);
    expect(months.map(({month}) => month)).toEqual([12, 3]);
  });
  test('ずれは、予定の月、実際の月、理由を持つ', () => {
    const slips = register.measures.flatMap((measure) => measure.years.flatMap((year) => year.slip ?? []));
    expect(slips).toEqual([{planned: 12, actual: 3, reason: '予約の都合'}]);
  });
  test('決められた状態でない語は、行と列、値、直し方を示す', () => {
    const place = `${lineOf('status: 未着手')}:17`;
    expect(firstReason(yaml.replace('status: 未着手', 'status: 未完'))).toMatch(new RegExp(`^${place} .*「未完」.*「未着手」.*どれか`));
  });
  test('13月のような月は、値と直し方を示す', () => {
    expect(firstReason(yaml.replace('planned: 12,', 'planned: 13,'))).toMatch(/「13」.*月は 1 から 12 です/);
  });
  test('同じidの施策が2つあれば指摘する', () => {
    expect(firstReason(yaml.replace('id: fund-uses', 'id: fund-publicity'))).toMatch(/「fund-publicity」.*片方のidを変えて/);
  });
});

describe('進捗表の写し', () => {
  const copy = fs.readFileSync(path.join(root, 'docs/plan/sheet.txt'));
  test('市から受け取った日の写しのままである', () => {
    expect(createHash('sha256').update(copy).digest('hex')).toBe('7180ab2bb12f5c0005e1c9786c3f9fd715cbe48994a57b4764e4a85a5a9e889f');
  });
  test('原資料が手元にあれば、それと1バイトも違わない', () => {
    // The original lies beside the repository only where it was made; elsewhere the hash above stands for it.
    const copies = [path.join(root, 'docs/plan/sheet.txt'), original].filter((file) => fs.existsSync(file));
    expect(copies.filter((file) => !fs.readFileSync(file).equals(copy))).toEqual([]);
  });
});
