import {createHash} from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {load} from 'cheerio';
import {buildScripts, islandNames} from '../../src/plugins/delivery/buildScripts';
import {headerPolicy} from '../../src/plugins/delivery/contentPolicy';
import {toStaticPage} from '../../src/plugins/delivery/toStaticPage';

const scripts = {page: 'scripts/page.1.js', searchPanel: 'scripts/searchPanel.js', searchEngine: 'scripts/searchEngine.js', islands: {CityTable: 'scripts/CityTable.2.js'}};
const made = (body: string, head = '') => toStaticPage(`<!doctype html><html lang=ja><head><title>題</title>${head}</head><body>${body}</body></html>`, {root: '/', scripts});

describe('できあがったページから枠組みの動きを外す', () => {
  test('枠組みのスクリプトと先読みを外し、データのかたまりと書式は残す', () => {
    const {html} = made('<script src=/assets/js/main.js></script><script>var a</script><p>文', '<link rel=preload href=/a.js as=script><link rel=stylesheet href=/a.css><script type="application/ld+json">{}</script>');
    expect(html).not.toMatch(/main\.js|preload|var a/);
    expect(html).toContain('a.css');
    expect(html).toContain('ld+json');
  });
  test('閉じタグを省いたHTMLでも、構造が変わらない', () => {
    expect(made('<dl><dt>版<dd>令和6年度版<dt>担当<dd>課</dl>').html).toContain('<dl><dt>版</dt><dd>令和6年度版</dd><dt>担当</dt><dd>課</dd></dl>');
  });
  test('島のないページは、全ページ共通の1つだけを読む', () => {
    expect(made('<p>文').html.match(/<script/g)).toHaveLength(1);
  });
  test('島の値はスクリプトのファイルへ移し、同じ値は1つにまとめる', () => {
    const island = `<div data-island=CityTable data-props='{"a":"</p>「"}'><p>表</p></div>`;
    const {html, props} = made(island + island);
    expect(props).toHaveLength(1);
    expect(props[0].text).toContain('{"a":"</p>「"}');
    expect(html).not.toContain('{"a"');
    expect(html.indexOf(props[0].path)).toBeLessThan(html.indexOf('CityTable.2.js'));
  });
});

describe('ページに、読み込んでよいものの決まり（CSP）を書く', () => {
  const policyOf = (html: string): string => load(html)('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
  test('自分のサイトのファイルのほかは読み込めず、直接書いたスクリプトは動かない', () => {
    const policy = policyOf(made('<p>文').html);
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/);
  });
  test('ページが持つスタイル属性だけを、ハッシュで名指しする', () => {
    const hash = createHash('sha256').update('text-align:right').digest('base64');
    expect(policyOf(made('<p style="text-align:right">文<p style=text-align:right>文').html)).toContain(`style-src-attr 'unsafe-hashes' 'sha256-${hash}';`);
  });
  test('決まりは、何かを読み込む前に書かれ、来た道をほかのサイトに知らせない', () => {
    const {html} = made('<p>文', '<meta charset=utf-8><link rel=stylesheet href=/a.css>');
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('a.css'));
    expect(load(html)('meta[name="referrer"]').attr('content')).toBe('same-origin');
  });
  test('サーバーの見出しには、全ページの分と、ほかのサイトの枠に入らないことを書く', () => {
    const header = headerPolicy([made('<p style="color:red">文').html, made('<p style="top:0">文').html]);
    expect(header.match(/sha256-/g)).toHaveLength(2);
    expect(header).toMatch(/frame-ancestors 'self'$/);
  });
});

describe('島のスクリプトを作る', () => {
  const siteDir = path.resolve(__dirname, '../..');
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'scripts-'));
  afterAll(() => fs.rmSync(outDir, {recursive: true}));

  test('島ごとに、モジュールでない1つのファイルになる', async () => {
    const names = islandNames(siteDir);
    const built = await buildScripts({siteDir, outDir, names});
    expect(Object.keys(built.islands)).toEqual(names);
    for (const file of [built.page, ...Object.values(built.islands)]) {
      expect(fs.readFileSync(path.join(outDir, file), 'utf8')).not.toMatch(/^\s*(import|export) |react-dom\/|@docusaurus|@theme/m);
    }
  });
});
