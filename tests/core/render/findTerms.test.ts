import fs from 'node:fs';
import path from 'node:path';
import {findTerms} from '../../../src/core/render/terms/findTerms';
import {glossaryRegister} from '../../../src/registers/schemas/glossary';
import {toSpellings} from '../../../src/core/render/terms/toSpellings';
import {readRegister} from '../../support/readRegister';

const spellings = toSpellings(readRegister(glossaryRegister, 'docs/glossary/terms.yml').terms);
const words = (text: string) => findTerms(text, spellings).map(({start, end}) => text.slice(start, end));
const compounds = fs.readFileSync(path.join(__dirname, '../../fixtures/glossary/compounds.txt'), 'utf8').trim().split('\n');

describe('用語を見つける', () => {
  test('複合語の中の用語は、1つも見つけない', () => expect(compounds.filter((line) => words(line).length > 0)).toEqual([]));
  test('確かめる複合語は50語以上ある', () => expect(compounds.length).toBeGreaterThanOrEqual(50));
  test('いちばん長い用語を取る', () => expect(words('再委託と委託、少額随意契約と随意契約')).toEqual(['再委託', '委託', '少額随意契約', '随意契約']));
  test('助詞、記号、括弧の隣では見つける', () => expect(words('委託する。「検査」と履行、精算（余りを返す）')).toEqual(['委託', '検査', '履行', '精算']));
  test('「等」が続いても見つける', () => expect(words('委託等を')).toEqual(['委託']));
  test('文のはじめと終わりでも見つける', () => expect(words('委託')).toEqual(['委託']));
});
