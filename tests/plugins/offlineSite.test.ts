import {offlineAddress} from '../../src/core/model/offlineAddress';
import {toOfflinePage} from '../../src/plugins/delivery/offline/toOfflinePage';
import {MAX_PATH, toOfflineSite} from '../../src/plugins/delivery/offline/toOfflineSite';

const script = {path: 'scripts/offline.1.js', text: 'run()'};
const HEAD = '<meta name="portal-root" content="/">';
const pageOf = (body: string, head = HEAD): string => `<!doctype html><html lang="ja"><head><title>題</title>${head}</head><body>${body}</body></html>`;
const siteOf = (files: Readonly<Record<string, string>>) => toOfflineSite(new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])), {script});
const textOf = (site: ReturnType<typeof siteOf>, file: string): string => Buffer.from(site.files.get(file) ?? []).toString();

describe('オフライン版の番地', () => {
  test.each([
    ['/', './index.html'],
    ['/handbook/steps/', './handbook/steps/index.html'],
    ['/handbook/steps/#a', './handbook/steps/index.html#a'],
    ['/search/?q=%E5%A7%94&all=1#contents', './search/index.html?q=%E5%A7%94&all=1#contents'],
    ['/search', './search/index.html'],
    ['/changes/a/2024-04-01..2025-04-01/', './changes/a/2024-04-01..2025-04-01/index.html'],
    ['/changes/a/table.docx', './changes/a/table.docx'],
    ['#a', '#a'],
    ['https://example.jp/', 'https://example.jp/'],
    ['//example.jp/', '//example.jp/'],
    ['table.docx', 'table.docx'],
  ])('%s は %s になる', (address, expected) => {
    expect(offlineAddress(address, './')).toBe(expected);
  });
});

describe('オフライン版のページ', () => {
  const made = toOfflinePage(pageOf('<a href="/handbook/#a">手引き</a><img src="/img/a.png"><form action="/search/"></form>'), {file: 'plan/use/index.html', script: script.path});
  test('リンク、絵、問い合わせの先を、そのページから見たファイルにする', () => {
    expect(made).toContain('href="../../handbook/index.html#a"');
    expect(made).toContain('src="../../img/a.png"');
    expect(made).toContain('action="../../search/index.html"');
  });
  test('島が知るサイトの始まりを書き、島より先に動くスクリプトを足す', () => {
    expect(made).toContain('<meta name="portal-root" content="../../"><script defer="" src="../../scripts/offline.1.js">');
  });
  test('サーバーや検索エンジンにしか使えないものを除く', () => {
    const head = `${HEAD}<link rel="canonical" href="https://h/"><meta property="og:url" content="https://h/"><script type="application/ld+json">{"item":"https://h/"}</script>`;
    expect(toOfflinePage(pageOf('<p data-online-only="">配信</p><p>本文</p>', head), {file: 'index.html', script: script.path})).not.toMatch(/https:\/\/h|配信/);
  });
});

describe('オフライン版のサイト', () => {
  test('ページとスタイルを直し、ほかのファイルはそのまま写し、サーバーのためのファイルは除く', () => {
    const site = siteOf({'index.html': pageOf('<a href="/a/">a</a>'), 'a/index.html': pageOf(''), 'assets/css/s.css': 'a{background:url(/img/i.svg)}', 'img/i.svg': '/x/', '404.html': pageOf(''), 'sitemap.xml': '', 'changes/feed.xml': '', 'index.html.gz': ''});
    expect(site.problems).toEqual([]);
    expect([...site.files.keys()].sort()).toEqual(['a/index.html', 'assets/css/s.css', 'img/i.svg', 'index.html', 'scripts/offline.1.js']);
    expect(textOf(site, 'assets/css/s.css')).toBe('a{background:url(../../img/i.svg)}');
    expect(textOf(site, 'img/i.svg')).toBe('/x/');
  });
  test.each([
    ['先のないリンク', {'index.html': pageOf('<a href="/b/#c">b</a>')}, ['index.html: リンク「./b/index.html#c」の先に「b/index.html」がありません。リンクを直すか、先のページを作ってください']],
    ['英数字でない名前', {'様式.docx': ''}, ['様式.docx: 名前に英数字でない文字があります。英数字だけの名前に変えてください']],
    ['長すぎる道', {[`${'a'.repeat(MAX_PATH)}.js`]: ''}, [expect.stringContaining(`道の長さが${MAX_PATH + 3}文字です`)]],
  ])('%sを、場所と値と直し方で示す', (_, files, expected) => {
    expect(siteOf(files as unknown as Record<string, string>).problems).toEqual(expected);
  });
});
