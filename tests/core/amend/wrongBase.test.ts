import {createHash} from 'node:crypto';
import {amend, amendEditions, AmendmentError, apply, parseAmendment, sha256} from '../../../src/core/amend';
import type {FileAmendment} from '../../../src/core/model/amendment';

const OLD = {path: 'npo/steps.mdx', source: '## 第１条（目的）\n\n市は、団体と協働する。\n'};
const NEW = {path: 'npo/steps.mdx', source: '## 第１条（目的）\n\n市は、市民活動団体と協働する。\n'};
const changed = () => amend(OLD, NEW) as FileAmendment & {kind: 'changed'};

function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof AmendmentError) return error.problems;
    throw error;
  }
  return [];
}

test('基準の文は、sha256sum と同じ値で確かめる', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('協働')).toBe(createHash('sha256').update('協働').digest('hex'));
});

test('半分だけのサロゲートも、置き換えずに見分ける', () => {
  expect(sha256('\ud83d')).not.toBe(sha256('\ufffd'));
  expect(sha256('\ud83d')).not.toBe(sha256('\ud83e'));
});

test('一字でも違う文には当てず、場所と直し方を言う', () => {
  const problems = problemsOf(() => apply([{...OLD, source: OLD.source + ' '}], {version: 1, files: [changed()]}));
  expect(problems).toEqual([expect.stringMatching(/^npo\/steps\.mdx：この改正は別の文を基にしています.*指定してください$/)]);
});

test('二度は当てられない', () => {
  expect(problemsOf(() => apply([NEW], {version: 1, files: [changed()]}))).toHaveLength(1);
});

test('壊れた改正データは、結果が合わないことで見つかる', () => {
  const damaged = {...changed(), operations: []};
  expect(problemsOf(() => apply([OLD], {version: 1, files: [damaged]}))[0]).toMatch('改正データが壊れています');
});

test('問題は、全てのファイルについて一度に言う', () => {
  const amendment = amendEditions({files: [OLD, {path: 'b.mdx', source: 'い'}]}, {files: [NEW, {path: 'c.mdx', source: 'ろろ'}]});
  const problems = problemsOf(() => apply([{path: 'c.mdx', source: ''}], amendment));
  expect(problems.map((problem) => problem.split('：')[0])).toEqual(['b.mdx', 'c.mdx', 'npo/steps.mdx']);
});

test.each([
  ['数', 1], ['版の違う形', {version: 2, files: []}], ['文字だけ', 'x'], ['ファイルの一覧がない', {version: 1}],
  ['外へ出る道', {version: 1, files: [{kind: 'removed', path: '../x', oldHash: ''}]}],
  ['重なる範囲', {version: 1, files: [{...changed(), operations: [{start: 5, end: 9, text: []}, {start: 8, end: 9, text: []}]}]}],
  ['知らない種類', {version: 1, files: [{kind: 'rename', path: 'a'}]}],
])('形の違う改正データ（%s）は読まない', (_, value) => {
  expect(problemsOf(() => parseAmendment(value))[0]).toMatch('改正データの形が違います');
});

test('改正がないこと（null）も、一つのファイルだけの改正も読める', () => {
  expect(parseAmendment(null).files).toEqual([]);
  expect(parseAmendment(JSON.parse(JSON.stringify(changed()))).files).toEqual([changed()]);
});
