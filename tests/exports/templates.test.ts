import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import type {TemplateBlock} from '../../src/core/model/template';
import {toTemplateFile} from '../../src/exports/templates';
import {templatesRegister} from '../../src/registers/schemas/templates';
import {readRegister} from '../support/readRegister';

const {templates} = readRegister(templatesRegister, 'docs/groups/templates.yml');
type Template = (typeof templates)[number];
const STAMP = {edition: '委託の代替策 令和7年度版', date: '2025-04-01', stamp: ''};
const write = (template: Template, isExample: boolean) => toTemplateFile({template, isExample, ...STAMP});

/** All text of a file, as Word or Excel show it. */
async function textOf(template: Template, isExample: boolean): Promise<string> {
  const file = await write(template, isExample);
  if (template.format === 'docx') return (await mammoth.extractRawText({buffer: Buffer.from(file)})).value;
  const cells: string[] = [];
  (await openBook(file)).worksheets[0].eachRow((row) => row.eachCell((cell) => cells.push(String(cell.result ?? cell.value))));
  return cells.join('\n');
}

async function openBook(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as never);
  return book;
}

/** What a form asks for, and what its example answers. */
function wordsOf(block: TemplateBlock): {readonly asked: readonly string[]; readonly answered: readonly string[]} {
  switch (block.kind) {
    case 'fields': return {asked: block.fields.map(({label}) => label), answered: block.fields.map(({example}) => example)};
    case 'table': return {asked: [block.heading, ...block.columns], answered: block.examples.flat().map(String)};
    case 'text': return {asked: [block.heading, block.prompt], answered: [block.example]};
    default: return {asked: block.items.map(({text}) => text), answered: []};
  }
}

test('様式は9つある', () => expect(templates.map(({title}) => title)).toEqual(['相談メモ', '見積書', '企画提案書', '事業計画書', '役割分担表', '個人情報の取扱いの確認', '実績報告書', '請求書', 'ふりかえりシート']));

describe.each(templates)('$title（$format）', (template) => {
  const words = template.blocks.map(wordsOf);
  test('空の様式には、項目の全部があり、記入例は1つもない', async () => {
    const text = await textOf(template, false);
    expect(words.flatMap(({asked}) => asked).filter((word) => !text.includes(word))).toEqual([]);
    expect(words.flatMap(({answered}) => answered).filter((word) => word.startsWith('（例）') && text.includes(word))).toEqual([]);
  });

  test('記入例には、項目と例の全部、版、実在しないという断りがある', async () => {
    const text = await textOf(template, true);
    expect(words.flatMap(({asked, answered}) => [...asked, ...answered]).filter((word) => !text.includes(word))).toEqual([]);
    expect(text).toContain('実在のものではありません');
    expect(text).toContain(STAMP.edition);
  });

  test('題、役割、日付を持ち、人の名前も時計もなく、2度作っても同じバイトになる', async () => {
    const [file, again] = [await write(template, false), await write(template, false)];
    const core = await (await JSZip.loadAsync(file)).file('docProps/core.xml')?.async('string');
    expect(core).toContain(`<dc:title>${template.title}</dc:title>`);
    expect(core).toContain('<dc:creator>地域のつながり課</dc:creator>');
    expect(core).toContain('<dc:language>ja-JP</dc:language>');
    expect(Buffer.compare(file, again)).toBe(0);
  });
});

test('Wordの表には、くり返す見出しの行がある', async () => {
  const withTable = templates.filter(({format, blocks}) => format === 'docx' && blocks.some(({kind}) => kind === 'table'));
  for (const template of withTable) {
    const xml = await (await JSZip.loadAsync(await write(template, false))).file('word/document.xml')?.async('string');
    expect(xml).toContain('<w:tblHeader/>');
  }
  expect(withTable.length).toBeGreaterThan(2);
});

test('見積書の金額と小計は、単価と数量から計算する式である', async () => {
  const quote = templates.find(({id}) => id === 'quote') as Template;
  const formulas: string[] = [];
  (await openBook(await write(quote, true))).worksheets[0].eachRow((row) => row.eachCell((cell) => { if (cell.formula) formulas.push(`${cell.formula}=${String(cell.result)}`); }));
  expect(formulas.filter((one) => /^C\d+\*D\d+=\d+$/.test(one))).toHaveLength(7);
  expect(formulas.at(-1)).toMatch(/^SUM\(F\d+:F\d+\)=77000$/);
});
