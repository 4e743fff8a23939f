import {checkCitations} from '../../../src/core/citations';
import {parseFile} from '../../../src/core/parse';
import {AMEND_CASES} from '../amend/fixtures';
import {ANNEX, ARTICLES, guideline} from './drafts';

const check = (...sources: readonly string[]) => checkCitations({files: sources.map((source, index) => parseFile(`${index}.mdx`, source))});

test('あるものを指す引用には、何も言わない', () => {
  expect(check(guideline(ARTICLES, ANNEX))).toEqual([]);
  expect(check(AMEND_CASES[0].newSource)).toEqual([]);
});

test.each([
  ['ない条', '第9条の例による。', '第9条'],
  ['ない項', '第2条第5項の例による。', '第2条第5項'],
  ['ない号', '第3条第4号の例による。', '第3条第4号'],
  ['ない様式', '様式第7号による。', '様式第7号'],
])('%sを指す引用は、番号を確かめるように言う', (_, text, citation) => {
  expect(check(guideline([...ARTICLES, `（雑則）\n\n${text}`], ANNEX))).toEqual([
    expect.objectContaining({file: '0.mdx', citation, message: `引用「${citation}」の指す条項がありません。番号を確かめてください`}),
  ]);
});

test('最初の条の「前条」は、指すものがない', () => {
  expect(check(guideline(['（目的）\n\n前条の例による。', ...ARTICLES.slice(1)], ANNEX)).map(({citation}) => citation)).toEqual(['前条']);
});

test('条はファイルをまたいで数える', () => {
  const [first, ...others] = guideline(ARTICLES, ANNEX).split(/(?=^## 第3条)/m);
  expect(check(first, others.join(''))).toEqual([]);
});

test.each([
  ['ほかの法令', '地方自治法第234条及び第235条第2項による。'],
  ['同じ法令の続き', '個人情報の保護に関する法律（平成15年法律第57号）第2条第1項、第60条（第9号を除く。）又は第61条による。'],
  ['読替えの中', '条例第8条の規定の適用については、「第30条」とあるのは「第31条」とする。'],
  ['番号でないことば', '以前項目、目次、事前条件、第1号被保険者及び第1号法定受託事務について定める。'],
])('%sの番号は、このガイドラインの引用としない', (_, text) => {
  expect(check(guideline([...ARTICLES, `（雑則）\n\n${text}`], ANNEX))).toEqual([]);
});

test('条のない手引きでは、条の引用を調べない', () => {
  expect(check('# 手引き\n\n第5条を見てください。\n')).toEqual([]);
});
