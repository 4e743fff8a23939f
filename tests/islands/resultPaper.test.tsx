/** @jest-environment node */
import JSZip from 'jszip';
import mammoth from 'mammoth';
import {toReadinessResult} from '../../src/core/readiness/result';
import {toDocx} from '../../src/islands/docx';
import {toReadinessView} from '../../src/islands/ReadinessCheck/toReadinessView';
import {toResultPaper} from '../../src/islands/ReadinessCheck/toResultPaper';
import {readinessRegister} from '../../src/registers/schemas/readiness';
import {anyClauses} from '../support/anyClauses';
import {readRegister} from '../support/readRegister';

const statements = toReadinessView(readRegister(readinessRegister, 'docs/groups/readiness.yml'), anyClauses).groups.flatMap((group) => group.statements);
const paper = toResultPaper(toReadinessResult(statements, {rules: 4, sign: 1, bank: 2}), {day: '2026-11-28', papers: {会則または定款の写し: '済'}});
const file = toDocx(paper);

describe('受注準備チェックのWordのファイル', () => {
  test('Wordとして開け、見出し、表の見出しの行、結果の中身がある', async () => {
    const {value, messages} = await mammoth.convertToHtml({buffer: Buffer.from(file)});
    expect(messages.filter(({type}) => type === 'error')).toEqual([]);
    expect([...value.matchAll(/<h1>(.*?)<\/h1>/g)].map(([, heading]) => heading)).toEqual(expect.arrayContaining(['強み', '先に整えること', '集める書類']));
    expect([...value.matchAll(/<th>/g)]).toHaveLength(7);
    for (const text of [statements[1].first, statements[4].first, '2026-11-28', '<td><p>会則または定款の写し</p></td><td><p>あるものを用意する</p></td><td><p>済</p></td>']) expect(value).toContain(text);
  });
  test('題と言語が日本語として書いてあり、どの部品もXMLとして読める', async () => {
    const zip = await JSZip.loadAsync(file);
    expect(await zip.file('docProps/core.xml')?.async('string')).toContain('<dc:title>受注準備チェックの結果</dc:title><dc:language>ja-JP</dc:language>');
    for (const name of Object.keys(zip.files)) expect(await zip.files[name].async('string')).toMatch(/^<\?xml [^>]+\?><[\s\S]+>$/);
  });
  test('書いた文の記号は、XMLの印にならない', async () => {
    const odd = toDocx({title: 'a<b>&"c"', blocks: [{kind: 'text', text: '1 < 2 & "3"'}]});
    expect((await mammoth.extractRawText({buffer: Buffer.from(odd)})).value.trim()).toBe('1 < 2 & "3"');
  });
});
