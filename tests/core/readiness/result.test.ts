import {toReadinessResult} from '../../../src/core/readiness/result';

const statements = [
  {id: 'rules', papers: ['会則']}, {id: 'head', papers: ['会則', '役員の名簿']}, {id: 'books', papers: ['帳簿']}, {id: 'safe', papers: []},
];
const names = (list: readonly {readonly id: string}[]): string[] => list.map(({id}) => id);

describe('受注準備チェックの結果', () => {
  test('4と答えたものが強み、1と2が先に整えること、3はどちらでもない', () => {
    const {strengths, toPrepare} = toReadinessResult(statements, {rules: 4, head: 2, books: 3, safe: 1});
    expect(names(strengths)).toEqual(['rules']);
    expect(toPrepare.map(({statement}) => statement.id)).toEqual(['safe', 'head']);
  });
  test('同じ段なら、チェックの順に並ぶ', () => {
    const {toPrepare} = toReadinessResult(statements, {safe: 1, books: 1, rules: 1});
    expect(toPrepare.map(({statement}) => statement.id)).toEqual(['rules', 'books', 'safe']);
  });
  test('書類は1度だけ出る。整っていないことに要るものは、これから作るものである', () => {
    const {papers} = toReadinessResult(statements, {rules: 4, head: 1, books: 3});
    expect(papers).toEqual([{name: '会則', kind: 'make'}, {name: '役員の名簿', kind: 'make'}, {name: '帳簿', kind: 'collect'}]);
  });
  test('答えていないものは、結果に入らず、残りとして分かる', () => {
    const {unanswered, papers} = toReadinessResult(statements, {books: 4});
    expect(names(unanswered)).toEqual(['rules', 'head', 'safe']);
    expect(papers).toEqual([{name: '帳簿', kind: 'collect'}]);
  });
  test('なくなった文への答えは、数えない', () => {
    expect(toReadinessResult(statements, {gone: 1})).toEqual({strengths: [], toPrepare: [], papers: [], unanswered: statements});
  });
});
