import {PROMISE_WORDS} from '../../src/lint/promiseWords';
import {findPromises} from '../../src/lint/promises';

describe('約束する言い回しの辞書', () => {
  test.each(PROMISE_WORDS.flatMap((words) => words.found.map((sentence) => [sentence, words] as const)))('「%s」は約束と読める', (sentence, words) => {
    expect(words.pattern.test(sentence)).toBe(true);
    expect(findPromises(sentence)).toHaveLength(1);
  });
  test.each(PROMISE_WORDS.flatMap((words) => words.fine.map((sentence) => [sentence])))('「%s」は約束ではない', (sentence) => {
    expect(findPromises(sentence)).toEqual([]);
  });
  test('どの言葉にも、理由と直し方とよりどころがある', () => {
    expect(PROMISE_WORDS.filter(({reason, repair, source}) => [reason, repair, source].some((text) => text === ''))).toEqual([]);
  });
  test('打ち消して引いた言葉は約束ではない', () => {
    expect(findPromises('「必ず契約できます」とは書かないでください。')).toEqual([]);
  });
  test('1つの段落に2つの約束があれば、2つとも見つける', () => {
    expect(findPromises('要件を満たせば採択されます。その後、随意契約が認められます。').map(({text}) => text)).toEqual(['採択されます', '随意契約が認められます']);
  });
});
