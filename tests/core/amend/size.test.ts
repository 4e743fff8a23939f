import {amend, amendEditions, apply} from '../../../src/core/amend';
import {AMEND_CASES} from './fixtures';

const [CITATION, RENUMBERED] = [AMEND_CASES[0], AMEND_CASES[1]].map((item) => ({oldSource: item.oldSource, newSource: item.newSource}));

const sizeOf = (oldSource: string, newSource: string) => JSON.stringify(amend({path: 'a', source: oldSource}, {path: 'a', source: newSource})).length;

test('引用一つの改正は、全文を持たない', () => {
  expect(sizeOf(CITATION.oldSource, CITATION.newSource)).toBeLessThan(400);
});

test('移した条は書き直さず、元の場所を指す', () => {
  const [head, first, second, ...rest] = RENUMBERED.oldSource.split(/(?=^### )/m);
  const swapped = [head, second, first, ...rest].join('');
  expect(sizeOf(RENUMBERED.oldSource, swapped)).toBeLessThan(600);
});

test('移して一語を改めた条も、改めた語だけを持つ', () => {
  const [head, first, ...rest] = RENUMBERED.oldSource.split(/(?=^### )/m);
  const edited = [head, ...rest, first.replace('非訟事件手続法第二十七条', '民事訴訟法第百条')].join('');
  expect(JSON.stringify(amend({path: 'a', source: RENUMBERED.oldSource}, {path: 'a', source: edited}))).not.toContain('申立てその他');
  expect(sizeOf(RENUMBERED.oldSource, edited)).toBeLessThan(800);
});

test('名前を変えただけのファイルは、本文を持たない', () => {
  const amendment = amendEditions({files: [{path: '旧.mdx', source: RENUMBERED.oldSource}]}, {files: [{path: 'npo/新.mdx', source: RENUMBERED.oldSource}]});
  expect(amendment.files).toEqual([expect.objectContaining({kind: 'changed', path: 'npo/新.mdx', oldPath: '旧.mdx', operations: []})]);
});

test('同じ章を16回繰り返した長い文でも、時間は長さに見合って伸びる', () => {
  const timed = (times: number) => {
    const started = performance.now();
    sizeOf(RENUMBERED.oldSource.repeat(times), RENUMBERED.newSource.repeat(times));
    return performance.now() - started;
  };
  timed(4);
  const short = timed(8);
  expect(timed(64)).toBeLessThan(Math.max(8 * short * 4, 400));
});

test('500万字の文でも、数秒で改正ができ、当てれば元どおりになる', () => {
  const oldSource = RENUMBERED.oldSource.repeat(1000);
  const newSource = RENUMBERED.newSource.repeat(10) + RENUMBERED.oldSource.repeat(990);
  const started = performance.now();
  const file = amend({path: 'a', source: oldSource}, {path: 'a', source: newSource});
  expect(apply([{path: 'a', source: oldSource}], {version: 1, files: [file!]})[0].source === newSource).toBe(true);
  expect(performance.now() - started).toBeLessThan(20_000);
});
