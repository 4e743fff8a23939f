import {findStaleCitations, toCitingTexts} from '../../../src/core/citations';
import {parseFile} from '../../../src/core/parse';
import {AMEND_CASES} from '../amend/fixtures';
import {ANNEX, ARTICLES, compared, guideline} from './drafts';

const OLD = guideline(ARTICLES, ANNEX);
const [PURPOSE, CALL, SUBMISSION, REVIEW, AGREEMENT] = ARTICLES;
const NEW_ARTICLE = '（事前の相談）\n\n団体は、担当課に相談することができる。';
const stale = (articles: readonly string[], rest = ANNEX) => findStaleCitations(compared(OLD, guideline(articles, rest)))
  .map(({citation, cause, target, proposal}) => ({citation, cause, target, proposal}));

test('番号が動かなければ、直す引用はない', () => {
  expect(stale(ARTICLES)).toEqual([]);
  expect(stale([PURPOSE, CALL, SUBMISSION, REVIEW, AGREEMENT.replace('協定を結ぶ', '協定を締結する')])).toEqual([]);
});

test('条を加えると、動いた条を指す引用を、新しい番号とともに挙げる', () => {
  expect(stale([PURPOSE, CALL, NEW_ARTICLE, SUBMISSION, REVIEW, AGREEMENT])).toEqual([
    {citation: '第4条', cause: 'moved', target: '第4条', proposal: '第5条'},
    {citation: '第3条', cause: 'moved', target: '第3条', proposal: '第4条'},
  ]);
});

test('前条は、間に条が入って別の条を指すようになったときだけ挙げる', () => {
  expect(stale([PURPOSE, CALL, SUBMISSION, NEW_ARTICLE, REVIEW, AGREEMENT])).toEqual([
    {citation: '第4条', cause: 'moved', target: '第4条', proposal: '第5条'},
    {citation: '前条', cause: 'moved', target: '第3条', proposal: '第3条'},
    {citation: '前条第2号', cause: 'moved', target: '第3条第2号', proposal: '第3条第2号'},
  ]);
});

test('削られた条を指す引用は、提案なしで挙げる', () => {
  expect(stale([PURPOSE, CALL, REVIEW, AGREEMENT])).toEqual([
    {citation: '第4条', cause: 'moved', target: '第4条', proposal: '第3条'},
    {citation: '前条', cause: 'removed', target: '第3条', proposal: undefined},
    {citation: '前条第2号', cause: 'removed', target: '第3条第2号', proposal: undefined},
    {citation: '第3条', cause: 'removed', target: '第3条', proposal: undefined},
  ]);
});

test('項と号が動いたときも挙げる', () => {
  const call = CALL.replace('２　前項', '２　募集の時期は、市長が定める。\n\n３　第1項');
  const submission = SUBMISSION.replace('- (2)', '- (2)　代表者の氏名\n- (3)');
  expect(stale([PURPOSE, call, submission, REVIEW, AGREEMENT])).toEqual([
    {citation: '第2条第2項', cause: 'moved', target: '第2条第2項', proposal: '第2条第3項'},
    {citation: '前条第2号', cause: 'moved', target: '第3条第2号', proposal: '第3条第3号'},
  ]);
});

test('様式が削られれば、様式の引用を挙げる', () => {
  expect(stale(ARTICLES, '')).toEqual([{citation: '様式第1号', cause: 'removed', target: '様式第1号', proposal: undefined}]);
});

test('ほかの条例の条は、番号が同じでも挙げない', () => {
  const found = stale([NEW_ARTICLE, ...ARTICLES]);
  expect(found.map(({citation}) => citation)).not.toContain('第３条');
});

test('直した引用は、もう挙げない', () => {
  const call = CALL.replace('第4条', '第5条'), agreement = AGREEMENT.replace('第3条', '第4条');
  expect(stale([PURPOSE, call, NEW_ARTICLE, SUBMISSION, REVIEW, agreement])).toEqual([]);
});

test('挙げた引用の場所は、新しい文の中のその条項である', () => {
  const source = guideline([PURPOSE, CALL, NEW_ARTICLE, SUBMISSION, REVIEW, AGREEMENT], ANNEX);
  const [first] = findStaleCitations(compared(OLD, source));
  expect({file: first.file, text: source.slice(first.range.start, first.range.end)}).toEqual({file: 'index.mdx', text: expect.stringMatching(/^２　前項の募集は、第4条/)});
});

test('ほかの手引きと台帳は、このガイドラインの名を挙げた引用だけを調べる', () => {
  const comparison = compared(OLD, guideline([PURPOSE, CALL, NEW_ARTICLE, SUBMISSION, REVIEW, AGREEMENT], ANNEX));
  const handbook = {guide: 'handbook', id: 'draft', files: [parseFile('steps.mdx', '審査は協働事業ガイドライン第4条第2項により、条例第4条は別に見る。')]};
  const register = {file: 'docs/plan/measures.yml', range: {start: 10, end: 40}, text: 'ガイドライン（令和6年度版）第２条及び第５条を改める'};
  const found = findStaleCitations(comparison, {names: ['協働事業ガイドライン', 'ガイドライン'], others: [...toCitingTexts(handbook), register]});
  expect(found.slice(2).map(({file, citation, proposal}) => [file, citation, proposal])).toEqual([
    ['handbook/draft/steps.mdx', '第4条第2項', '第5条第2項'],
    ['docs/plan/measures.yml', '第５条', '第６条'],
  ]);
});

test.each(AMEND_CASES)('$name：法律の改正は引用も改めているので、残りがない', ({oldSource, newSource}) => {
  expect(findStaleCitations(compared(oldSource, newSource))).toEqual([]);
});

test('改正から引用の改めを一つ抜くと、その引用が見つかる', () => {
  const {oldSource, newSource} = AMEND_CASES[1];
  const forgotten = newSource.replace('第五十二条、第五十三条及び第五十五条', '第四十九条、第五十条及び第五十二条');
  expect(findStaleCitations(compared(oldSource, forgotten)).map(({citation, proposal}) => [citation, proposal])).toEqual([
    ['第四十九条', '第五十二条'], ['第五十条', '第五十三条'], ['第五十二条', '第五十五条'],
  ]);
});
