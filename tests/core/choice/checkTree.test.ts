import {checkTree} from '../../../src/core/choice/checkTree';
import {followAnswers, type ChoiceTree} from '../../../src/core/choice/tree';

const question = (id: string, ...next: readonly string[]) => ({id, text: id, answers: next.map((to) => ({label: to, next: to}))});
const problems = (tree: ChoiceTree): string[] => checkTree(tree).map(({path, message}) => `${path.join('.')}: ${message}`);

describe('質問の木を調べる', () => {
  test('すべての結果に着き、行き止まりも、戻る道もなければ、何も言わない', () => {
    expect(problems({questions: [question('a', 'b', 'x'), question('b', 'x', 'y')], outcomes: ['x', 'y']})).toEqual([]);
  });
  test('行き先のない答えを、その答えの場所で示す', () => {
    expect(problems({questions: [question('a', 'x', 'z')], outcomes: ['x']})).toEqual([expect.stringMatching(/^questions\.0\.answers\.1\.next: 行き先「z」がありません/)]);
  });
  test('着く道のない結果と質問を示す', () => {
    expect(problems({questions: [question('a', 'x', 'x'), question('b', 'x', 'x')], outcomes: ['x', 'y']})).toEqual([
      expect.stringMatching(/^questions\.1\.id: 「b」に着く答えがありません/), expect.stringMatching(/^outcomes\.1\.id: 「y」に着く答えがありません/),
    ]);
  });
  test('戻る道を、戻る答えの場所で示す', () => {
    expect(problems({questions: [question('a', 'b', 'x'), question('b', 'a', 'x')], outcomes: ['x']})).toContainEqual(expect.stringMatching(/^questions\.1\.answers\.0\.next: 行き先「a」をたどると/));
  });
  test('自分へ戻る答えも、戻る道である', () => {
    expect(problems({questions: [question('a', 'a', 'x')], outcomes: ['x']})).toEqual([expect.stringMatching(/^questions\.0\.answers\.0\.next:/)]);
  });
  test('同じidは、質問と結果の間でも1度だけである', () => {
    expect(problems({questions: [question('a', 'x', 'x')], outcomes: ['x', 'a']})).toEqual([expect.stringMatching(/^outcomes\.1\.id: id「a」が2度/)]);
  });
});

describe('答えをたどる', () => {
  const tree = {questions: [question('a', 'b', 'x'), question('b', 'x', 'y')], outcomes: ['x', 'y']};
  test('答えがなければ、最初の質問にいる', () => {
    expect(followAnswers(tree, [])).toMatchObject({steps: [], question: {id: 'a'}, outcome: undefined});
  });
  test('答えるごとに進み、結果に着くと、来た道が残る', () => {
    expect(followAnswers(tree, [0])).toMatchObject({question: {id: 'b'}, outcome: undefined});
    const end = followAnswers(tree, [0, 1]);
    expect([end.question, end.outcome, end.steps.map(({question: {id}, answer}) => `${id}-${answer.label}`)]).toEqual([undefined, 'y', ['a-b', 'b-y']]);
  });
  test('木が変わって、ない答えを指していたら、その手前で止まる', () => {
    expect(followAnswers(tree, [0, 7])).toMatchObject({question: {id: 'b'}, outcome: undefined});
    expect(followAnswers(tree, [1, 0])).toMatchObject({outcome: 'x'});
  });
});
