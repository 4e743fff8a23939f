import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildScripts, islandNames} from '../../src/plugins/delivery/buildScripts';
import {toStaticPage} from '../../src/plugins/delivery/toStaticPage';

const scripts = {page: 'scripts/page.1.js', islands: {CityTable: 'scripts/CityTable.2.js'}};
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
