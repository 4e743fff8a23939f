import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {readKnownReadings, readOwnSynonyms} from '../../src/plugins/search/ownWords';

let siteDir: string;
beforeEach(() => {
  siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'own-words-'));
  fs.mkdirSync(path.join(siteDir, 'docs/developers'), {recursive: true});
});
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

const write = (name: string, text: string): void => fs.writeFileSync(path.join(siteDir, 'docs/developers', name), text);

test('課の言いかえは、文の言葉と同じ組になり、文と同じ字の形にそろう', () => {
  write('search-synonyms.yml', 'words:\n  - {word: 前金払, asked: [前払金, ﾏｴｷﾝ]}\n');
  const [group] = readOwnSynonyms({siteDir, audience: 'staff'});
  expect(group.map(({text}) => text)).toEqual(['前金払', '前払金', 'マエキン']);
  expect(new Set(group.map(({form}) => form)).size).toBe(3);
});

test('台帳がなければ、読みも言いかえもない', () => {
  expect(readOwnSynonyms({siteDir, audience: 'staff'})).toEqual([]);
  expect(readKnownReadings({siteDir, audience: 'staff'}).size).toBe(0);
});

test('言い方のない言葉は、行を示して止める', () => {
  write('search-synonyms.yml', 'words:\n  - {word: 前金払, asked: [前払金]}\n  - {word: 解除, asked: []}\n');
  expect(() => readOwnSynonyms({siteDir, audience: 'staff'})).toThrow(/search-synonyms\.yml:3:\d+ .*読む人の言い方を1つ以上書いてください/s);
});
