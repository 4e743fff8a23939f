import {toClauseHistories} from '../../../src/core/history';
import {toWordings} from '../../../src/core/history/wordings';
import {parseFile} from '../../../src/core/parse';

const edition = (id: string, source: string) => ({guide: 'g', id, files: [parseFile('a.mdx', source)]});
const clause = (text: string): string => `### 額 {/* #limit */}\n\n上限額は、${text}とする。\n`;
const other = '### 雑則 {/* #misc */}\n\n市長が定める。\n';
const [limit] = toClauseHistories([edition('1', clause('50万円') + other), edition('2', clause('50万円') + other), edition('3', clause('100万円') + other), edition('4', other)]).filter(({id}) => id === 'limit');

describe('条項の各版の文', () => {
  const wordings = toWordings(limit);
  test('文の変わった版だけを並べる', () => {
    expect(wordings.map(({edition: id, state}) => [id, state])).toEqual([['1', 'first'], ['3', 'changed'], ['4', 'removed']]);
  });
  test('前の版との違いだけに印を付け、つなげば、その版の文になる', () => {
    const changed = wordings[1].segments;
    expect(changed.filter(([sign]) => sign !== '=')).toEqual([['-', '50万円'], ['+', '100万円']]);
    expect(changed.filter(([sign]) => sign !== '-').map(([, text]) => text).join('')).toBe(limit.steps[2].found?.text);
  });
});
