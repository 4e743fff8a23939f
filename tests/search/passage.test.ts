import {toPassage, type Segment} from '../../src/search/passage';
import {toWords} from '../../src/search/read/question';
import {loadTexts, search} from '../../src/search/answer';
import {foldKana} from '../../src/search/text/normalise';
import {openSiteIndexes} from './siteIndexes';

jest.setTimeout(60_000);

function passageOf(text: string, {heading, input}: {readonly heading: string; readonly input: string}): ReturnType<typeof toPassage> {
  const section = {kind: 'clause', address: '/a/#b', headings: ['総則', heading], text, audience: 'public', page: '手引き', pageAddress: '/a/'} as const;
  return toPassage(section, toWords(input).map(foldKana));
}

function show(segments: readonly Segment[]): string {
  return segments.map(({text, isMarked}) => (isMarked ? `[${text}]` : text)).join('');
}

test.each([
  ['半角カナで探しても、元の表記に印が付く', 'ガイドラインは案です。', 'ｶﾞｲﾄﾞﾗｲﾝ', '[ガイドライン]は案です。'],
  ['算用数字で探しても、漢数字の条に印が付く', '第十五条の規定による。', '第15条', '[第十五条]の規定による。'],
  ['どの語にも印が付く', '市は委託し、団体は検査を受ける。', '検査 委託', '市は[委託]し、団体は[検査]を受ける。'],
  ['送り仮名が違っても、元の表記に印が付く', '参加の申し込みは窓口で。', '申込', '参加の[申し込]みは窓口で。'],
  ['重なる印は1つになる', '随意契約書を作る。', '随意契約 契約書', '[随意契約書]を作る。'],
  ['本文になければ書き出しを示す', '市と団体は話し合う。', '費用', '市と団体は話し合う。'],
])('%s', (_rule, ...[text, input, expected]) => {
  expect(show(passageOf(text, {heading: '費用', input}).excerpt)).toBe(expected);
});

test('見出しにも印が付き、上の見出しは道筋になる', () => {
  const passage = passageOf('本文', {heading: '費用の負担', input: '負担'});
  expect([passage.path, show(passage.heading)]).toEqual([['手引き', '総則'], '費用の[負担]']);
});

test('長い文は語の前後だけを示し、切った所が分かる', () => {
  const excerpt = show(passageOf(`${'前'.repeat(200)}委託${'後'.repeat(200)}`, {heading: '費用', input: '委託'}).excerpt);
  expect(excerpt).toMatch(/^…前{30}\[委託\]後{78}…$/);
});

test('文の始めが近ければ、そこから示す', () => {
  expect(show(passageOf(`${'前'.repeat(60)}。次に委託を考える。`, {heading: '費用', input: '委託'}).excerpt)).toBe('…次に[委託]を考える。');
});

test('実際の手引きで、示す文は元の文そのものである', async () => {
  const {current} = await openSiteIndexes();
  const results = (await search([current], '契約')).groups.flatMap((group) => group.results);
  await loadTexts([current], results);
  const shown = results.map((result) => ({section: result.section(), forms: result.forms}));
  const wrong = shown.filter(({section, forms}) => !section || !section.text.replace(/\n/g, '　').includes(toPassage(section, forms).excerpt.map(({text}) => text).join('').replace(/^…|…$/g, '')));
  expect([shown.length > 10, wrong]).toEqual([true, []]);
});
