import {toComparisonTable} from '../../../src/core/render';
import {toChangeList} from '../../../src/core/render/changeList';
import {countFlags} from '../../../src/core/render/countFlags';
import {compareSources} from '../compare/compared';

const article = (text: string): string => `### 第１条（額） {/* #art-amount */}\n\n${text}\n`;
const listed = (oldText: string, newText: string) => {
  const table = toComparisonTable(compareSources(article(oldText), article(newText)), {columnOrder: 'new-first', status: 'decided', brackets: 'round', gapMarker: 'none', remarks: false});
  return {table, changes: toChangeList({table, pages: []})};
};

test.each([
  ['置き換え', '額は、500円とする。', '額は、800円とする。', '「500円」→「800円」'],
  ['加えただけ', '市長は、公表する。', '市長は、速やかに、公表する。', '「速やかに、」を加える'],
  ['削っただけ', '市長は、速やかに、公表する。', '市長は、公表する。', '「速やかに、」を削る'],
  ['2つの置き換え', '額は、500円とし、期限は、3日とする。', '額は、800円とし、期限は、5日とする。', '「500円」→「800円」 ほか'],
])('変更一覧は、変わった字句を短く書く（%s）', (_, oldText, newText, gist) => {
  expect(listed(oldText, newText).changes.map((one) => one.gist)).toEqual([gist]);
});

test('何に関わる変更かを、数える', () => {
  expect(countFlags(listed('額は、500円とする。', '額は、800円とする。').table)).toEqual([{flag: 'amount', word: '金額', count: 1}]);
});
