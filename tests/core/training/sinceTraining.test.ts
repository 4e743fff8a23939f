import type {Edition} from '../../../src/core/model/clause';
import {parseFile} from '../../../src/core/parse';
import {findEditionOn} from '../../../src/core/training/findEditionOn';
import {toMinutes} from '../../../src/core/training/minutes';
import {changesSince} from '../../../src/core/training/sinceTraining';

const edition = (id: string, source: string): Edition => ({guide: 'handbook', id, files: [parseFile('a.mdx', source)]});
const trained = edition('2024-04-01', '## 一 {/* #one */}\n\n50万円まで。\n\n## 二 {/* #two */}\n\n同じ文。\n\n## 四 {/* #four */}\n\nなくなる文。\n');
const current = edition('2025-04-01', '## 一 {/* #one */}\n\n100万円まで。\n\n## 二 {/* #two */}\n\n同じ\n文。\n\n## 三 {/* #three */}\n\n新しい文。\n');

describe('前回の研修の後に変わったこと', () => {
  test('変わった条項と新しい条項だけを、道筋の順に、前後の文で示す', () => {
    expect(changesSince(['three', 'two', 'one', 'four'], {trained, current}).map(({id, isNew}) => [id, isNew])).toEqual([['three', true], ['one', false]]);
  });

  test('前後の文は、印をたどれば元の文と今の文になる', () => {
    const [{segments}] = changesSince(['one'], {trained, current});
    const side = (sign: string): string => segments.filter(([one]) => one === '=' || one === sign).map(([, text]) => text).join('');
    expect([side('-'), side('+')]).toEqual(['一\n50万円まで。', '一\n100万円まで。']);
  });
});

test.each([['2023-12-31', undefined], ['2024-04-01', '2024-04-01'], ['2025-03-31', '2024-04-01'], ['2026-11-28', '2025-04-01']])('%s に効力のあった版を見付ける', (day, id) => {
  expect(findEditionOn(day, [trained, current])?.id).toBe(id);
});

test('時間は、読む文字、問い、話合いから計算し、切り上げる', () => {
  const pace = {lettersPerMinute: 500, secondsPerQuestion: 40};
  expect(toMinutes({letters: 6000, questions: 6, talkMinutes: 3}, pace)).toBe(19);
  expect(toMinutes({letters: 6001, questions: 6, talkMinutes: 3}, pace)).toBe(20);
});
