import fs from 'node:fs';
import type http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import {brotliDecompressSync, gunzipSync} from 'node:zlib';
import {launchBrowser} from '../../scripts/command/launchBrowser';
import {compressFile} from '../../scripts/compress/compressFile';
import {runNginx} from '../../scripts/serving/runNginx';
import type {RunningServer} from '../../scripts/serving/runServer';
import {headerPolicy} from '../../src/plugins/delivery/contentPolicy';
import {toNginx} from '../../src/plugins/delivery/serving/toNginx';
import {askServer, hangUp, type Answer} from '../support/askServer';
import {addressOf, builtSite, filesBelow} from '../support/builtSite';
import {guideEditions} from '../support/guideEditions';

/** Requests at once while crawling. */
const AT_ONCE = 8;
const IMMUTABLE = 'public, max-age=31536000, immutable';

jest.setTimeout(120_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'served-site-'));
const files = filesBelow(builtSite());
const [style, script] = [/^assets\/.*\.css$/, /^scripts\/SearchPage\..*\.js$/].map((pattern) => files.find((file) => pattern.test(file)) ?? '');
const policy = headerPolicy(files.filter((file) => file.endsWith('.html')).map((file) => fs.readFileSync(path.join(builtSite(), file), 'utf8')));
let nginx: RunningServer;

beforeAll(async () => {
  fs.cpSync(builtSite(), folder, {recursive: true});
  fs.writeFileSync(path.join(folder, 'web.config'), '');
  fs.writeFileSync(path.join(folder, '.htaccess'), '');
  for (const file of ['handbook/steps/index.html', style, script]) await compressFile(path.join(folder, file));
  nginx = await runNginx((listen) => toNginx({policy}, {root: folder, listen}).replace('# brotli_static on;', 'brotli_static on;'));
});
afterAll(async () => {
  hangUp();
  await nginx.stop();
  fs.rmSync(folder, {recursive: true});
});

const ask = (address: string, headers?: http.OutgoingHttpHeaders): Promise<Answer> => askServer(nginx.origin + address, headers);

describe('nginxの設定の例で届けると', () => {
  test('決まりを見出しで受け取っても、検索と2つの版の比較が動き、決まりに反する求めがない', async () => {
    const browser = await launchBrowser();
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });
    await page.goto(`${nginx.origin}/search/?q=${encodeURIComponent('委託')}`);
    await page.locator('main mark').first().waitFor();
    const {all, current} = guideEditions('guideline');
    await page.goto(`${nginx.origin}/changes/compare/?guide=guideline&old=${all.at(-1)?.id ?? ''}&new=${current.id}`);
    await page.locator('main tr[data-change]').first().waitFor();
    await browser.close();
    expect(refused).toEqual([]);
  });

  test.each([['ページ', '/handbook/steps/'], ['スタイル', `/${style}`], ['データ', '/data/search/parts.js'], ['ないページ', '/ない/']])('%sの答えに、読み込んでよいものの決まりなどの見出しが付く', async (_, address) => {
    expect((await ask(encodeURI(address))).headers).toMatchObject({
      'content-security-policy': policy, 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff', server: 'nginx',
    });
  });

  test.each([['ページ', '/handbook/steps/', 'no-cache'], ['スタイル', `/${style}`, IMMUTABLE], ['スクリプト', `/${script}`, IMMUTABLE], ['データ', '/data/search/parts.js', 'no-cache'], ['ないスクリプト', '/scripts/none.js', 'no-cache']])('%sを覚えておく長さは、名前に中身のハッシュがあるかどうかで決まる', async (_, address, expected) => {
    expect((await ask(address)).headers['cache-control']).toBe(expected);
  });

  test('変わっていないページを、もう一度は送らない', async () => {
    const {headers} = await ask('/handbook/steps/');
    const again = await ask('/handbook/steps/', {'If-None-Match': headers.etag});
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('ないページには、404の番号と、行き先を示すページを返す', async () => {
    const {status, body, headers} = await ask('/handbook/nothing/');
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain('ページが見つかりません');
  });

  test.each([['br', brotliDecompressSync], ['gzip', gunzipSync]] as const)('縮めたファイル（%s）を、元と同じ中身で返す', async (encoding, unpack) => {
    for (const [address, file] of [['/handbook/steps/', 'handbook/steps/index.html'], [`/${style}`, style], [`/${script}`, script]]) {
      const {headers, body} = await ask(address, {'Accept-Encoding': encoding});
      expect([headers['content-encoding'], headers.vary]).toEqual([encoding, 'Accept-Encoding']);
      expect(unpack(body).equals(fs.readFileSync(path.join(builtSite(), file)))).toBe(true);
    }
  });

  test('縮めたものを求めない相手には、元のファイルを返す', async () => {
    const {headers, body} = await ask('/handbook/steps/');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(fs.readFileSync(path.join(builtSite(), 'handbook/steps/index.html')))).toBe(true);
  });

  test('「/」を忘れた番地は、同じサーバーの正しい番地へ送る', async () => {
    const {status, headers} = await ask('/handbook/steps');
    expect([status, headers.location]).toEqual([301, '/handbook/steps/']);
  });

  test.each(['/web.config', '/.htaccess'])('ほかのサーバーのための設定（%s）は見せない', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });

  test('最初のページからリンクをたどると、すべてのページに着き、どの答えも200である', async () => {
    const {visited, broken} = await crawl('/');
    expect(broken).toEqual([]);
    const pages = files.filter((file) => file.endsWith('.html') && file !== '404.html').map(addressOf);
    expect(pages.filter((address) => !visited.has(address))).toEqual([]);
  });
});

/** Follows every link, picture, script and form of the site. */
async function crawl(start: string): Promise<{readonly visited: ReadonlySet<string>; readonly broken: readonly string[]}> {
  const visited = new Set([start]);
  const rest = [start];
  const broken: string[] = [];
  while (rest.length > 0) {
    const asked = rest.splice(0, AT_ONCE);
    const answers = await Promise.all(asked.map((address) => ask(address)));
    answers.forEach(({status, headers, body}, place) => {
      if (status !== 200) broken.push(`${asked[place]} ${status}`);
      if (!headers['content-type']?.startsWith('text/html')) return;
      const found = addressesOf(body.toString(), asked[place]).filter((address) => !visited.has(address));
      for (const address of new Set(found)) rest.push(address);
      found.forEach((address) => visited.add(address));
    });
  }
  return {visited, broken};
}

function addressesOf(html: string, from: string): string[] {
  // In tags only: a page about writing shows tags as text.
  const tags = html.match(/<[a-z][^<>]*>/g) ?? [];
  const named = tags.flatMap((tag) => [...tag.matchAll(/\s(?:href|src|action)="([^"#]+)/g)]).map(([, address]) => address.replaceAll('&amp;', '&'));
  const urls = named.filter((address) => !/^[a-z]+:/.test(address)).map((address) => new URL(address, `http://site${from}`));
  return urls.filter(({host}) => host === 'site').map(({pathname}) => pathname);
}
