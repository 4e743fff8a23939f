import fs from 'node:fs';
import path from 'node:path';
import {createHash} from 'node:crypto';
import {load} from 'cheerio';
import type {Page} from 'playwright-core';
import {useSite} from '../support/browser';
import {builtSite, filesBelow, TEMPLATES} from '../support/builtSite';
import {useAllControls} from '../support/controls';
import {readPages, type BuiltPage} from '../support/pageLinks';

const folder = builtSite();
const pages = [...readPages(folder).values()];
const textOf = (file: string): string => fs.readFileSync(path.join(folder, file), 'utf8');
const filesEnding = (pattern: RegExp): string[] => filesBelow(folder).filter((file) => pattern.test(file));

interface ReadPage {
  readonly address: string;
  readonly policy: string;
  readonly styles: readonly string[];
  /** What the page loads from another server, or would run or do without a file of its own. */
  readonly foreign: readonly string[];
}

const LOADING = 'script[src], img[src], iframe, object, embed, video, audio, source, link[rel~="stylesheet"], link[rel~="icon"], link[rel~="preconnect"], link[rel~="dns-prefetch"], link[rel~="manifest"]';
const FORBIDDEN = 'style, base, [srcset], [background], [ping], meta[http-equiv="refresh"]';

function readPage({address, html}: BuiltPage): ReadPage {
  const page = load(html);
  const away = page(LOADING).filter((_, {attribs}) => /^(https?:)?\/\//.test(attribs.src ?? attribs.href ?? attribs.data ?? ''));
  const handlers = html.match(/<[^>]+\son[a-z]+=[^>]*|href="?javascript:[^>]*/gi) ?? [];
  return {
    address,
    policy: page('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '',
    styles: page('[style]').toArray().map(({attribs}) => attribs.style),
    foreign: [...[...away.toArray(), ...page(FORBIDDEN).toArray()].map((one) => page(one).toString()), ...handlers].map((text) => `${address} ${text.slice(0, 120)}`),
  };
}

describe('ページのHTML', () => {
  let read: readonly ReadPage[];
  beforeAll(() => { read = pages.map(readPage); });

  test('どのページにも、直接書いたスクリプトとevalを許さない決まりがある', () => {
    expect(read.filter(({policy}) => !policy.startsWith(`default-src 'none'; script-src 'self'; style-src 'self';`))).toEqual([]);
    expect(read.filter(({policy}) => /unsafe-inline|unsafe-eval|https?:|\*/.test(policy))).toEqual([]);
  });

  test('スタイル属性は、ページの決まりにハッシュのあるものだけである', () => {
    const hashOf = (style: string): string => createHash('sha256').update(style).digest('base64');
    expect(read.flatMap(({address, policy, styles}) => styles.filter((style) => !policy.includes(hashOf(style))).map((style) => `${address} ${style}`))).toEqual([]);
  });

  test('ほかのサーバーから読み込むもの、直接書いた動き、<style>は、1つもない', () => {
    expect(read.flatMap(({foreign}) => foreign)).toEqual([]);
  });
});

describe('CSSとスクリプト', () => {
  test('CSSは、ほかのサーバーのファイルを読み込まない', () => {
    const styles = filesEnding(/\.css$/).map(textOf).join('');
    expect(styles.length).toBeGreaterThan(1000);
    expect(styles.match(/@import|url\(["']?(https?:)?\/\/[^)]*/g)).toBeNull();
  });

  test('島のスクリプトに出てくるほかのサーバーの名は、XMLの名前空間だけである', () => {
    const scripts = filesEnding(/^scripts\/[^/]+\.js$/);
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.flatMap((file) => (textOf(file).match(/https?:\/\/[\w.-]+/g) ?? []).filter((host) => !NAMESPACE_HOSTS.test(host)).map((host) => `${file} ${host}`))).toEqual([]);
  });

  test('島のスクリプトは、スクリプトのファイルのほかに、何かを求める手を持たない（検索の計算だけは、自分のサイトのデータを読む）', () => {
    const scripts = filesEnding(/^scripts\/(?!searchEngine\.)[^/]+\.js$/);
    expect(scripts.flatMap((file) => (textOf(file).match(/\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|eval)\(|new (XMLHttpRequest|WebSocket|EventSource)/g) ?? []).map((word) => `${file} ${word}`))).toEqual([]);
  });
});

/** Names of XML vocabularies, which no browser fetches. */
const NAMESPACE_HOSTS = /^https?:\/\/(www\.w3\.org|schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.org)$/;

describe('ブラウザで', () => {
  const site = useSite();

  test('どの種類のページでも、どの島のどの操作でも、決まりに反することがない', async () => {
    let used = 0;
    const addresses = new Set([...Object.values(TEMPLATES), ...islandPages()]);
    for (const address of addresses) {
      const page = await openWatched(address);
      used += await useAllControls(page);
      expect({address, broken: await brokenRules(page)}).toEqual({address, broken: []});
      await page.context().close();
    }
    expect(used).toBeGreaterThan(20);
    expect(site.problems).toEqual([]);
  });

  test('決まりに反するものがあれば、動かず、見つかる', async () => {
    const page = await openWatched('/');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "動いた"';
      document.head.append(script);
    });
    expect(await brokenRules(page)).toEqual(['script-src-elem inline']);
    expect(await page.title()).not.toBe('動いた');
  });

  async function openWatched(address: string): Promise<Page> {
    const page = await site.open({address: '/'});
    page.on('dialog', (dialog) => void dialog.accept());
    await page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(globalThis, {broken, print: () => undefined});
      document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => broken.push(`${effectiveDirective} ${blockedURI}`));
    });
    await page.goto(address);
    return page;
  }
});

const brokenRules = (page: Page): Promise<string[]> => page.evaluate(() => (globalThis as unknown as {broken: string[]}).broken);

/** One page for each island of the site. */
function islandPages(): string[] {
  const first = new Map<string, string>();
  for (const {address, html} of pages) for (const [, name] of html.matchAll(/data-island="(\w+)"/g)) if (!first.has(name)) first.set(name, address);
  return [...first.values()];
}
