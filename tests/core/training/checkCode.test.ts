import {CODE_LETTERS, CODE_WEIGHTS, readCheckCode, toCheckCode, type TrainingRecord} from '../../../src/core/training/checkCode';

const record: TrainingRecord = {path: 'A', kind: 'whole', edition: '2025-04-01', day: '2026-11-28', right: 5, asked: 6, mark: '7Q'};
const code = toCheckCode(record);
const bare = code.replaceAll('-', '');
const refuses = (typed: string): boolean => readCheckCode(typed).kind === 'problem';
const reasonOf = (typed: string): string => {
  const reading = readCheckCode(typed);
  return reading.kind === 'problem' ? reading.reason : '';
};

describe('確認の番号', () => {
  test.each<TrainingRecord>([record, {...record, kind: 'since', path: 'Z', right: 0, asked: 31}, {...record, edition: '2020-01-01', day: '2109-09-01', mark: 'ZZ'}])('記録と行き来できる（%#）', (one) => {
    expect(readCheckCode(toCheckCode(one))).toEqual({kind: 'record', record: one});
  });

  test('どの1文字を、どの文字に変えても断る', () => {
    const changed = [...bare].flatMap((letter, place) => [...CODE_LETTERS].filter((other) => other !== letter).map((other) => bare.slice(0, place) + other + bare.slice(place + 1)));
    expect(changed.filter((one) => !refuses(one))).toEqual([]);
    expect(changed).toHaveLength(15 * 31);
  });

  test('どの2文字を入れ替えても断る', () => {
    const swapped = [...bare].flatMap((_, one) => [...bare].map((__, other) => swap(bare, one, other))).filter((one) => one !== bare);
    expect(swapped.filter((one) => !refuses(one))).toEqual([]);
  });

  test('重みは、どれも違い、0にならない', () => {
    expect(new Set(CODE_WEIGHTS).size).toBe(CODE_WEIGHTS.length);
    expect(CODE_WEIGHTS.every((weight) => weight > 0 && weight < 1021)).toBe(true);
  });

  test.each([
    ['小文字', code.toLowerCase()],
    ['全角', code.replace(/[0-9A-Z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['空白やハイフンのない形', bare],
    ['似た文字（OとI）', code.replaceAll('0', 'O').replaceAll('1', 'I')],
  ])('%sで入れても読む', (_, typed) => {
    expect(readCheckCode(typed)).toEqual({kind: 'record', record});
  });

  test.each([
    ['', /15文字です（今は0文字）/],
    [`${code}A`, /今は16文字/],
    [`U${code.slice(1)}`, /「U」は番号に使わない文字/],
    [`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`, /1文字以上が違って/],
  ])('「%s」には、何を直すかを答える', (typed, reason) => {
    expect(reasonOf(typed)).toMatch(reason);
  });

  test('番号に入らない記録は作らない', () => {
    expect(() => toCheckCode({...record, asked: 32})).toThrow(/at most 31/);
    expect(() => toCheckCode({...record, path: 'U'})).toThrow(/Unexpected record/);
  });
});

function swap(text: string, one: number, other: number): string {
  const letters = [...text];
  [letters[one], letters[other]] = [letters[other], letters[one]];
  return letters.join('');
}
