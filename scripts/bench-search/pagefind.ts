import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import type {Page as Tab} from 'playwright-core';
import sirv from 'sirv';
import {launchBrowser} from '../command/launchBrowser';
import type {Engine} from './engine';

/** A new tab with an empty cache for every so many questions: it takes a second. */
const COLD_EVERY = 12;

/** Pagefind runs in a browser only: its pages come from a small server. Its files are compressed as they are. */
export const pagefind: Engine = {
  name: 'Pagefind',
  open: async (pages) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-pagefind-'));
    // An ES module only.
    const service = await import('pagefind');
    const {index} = await service.createIndex({});
    if (!index) throw new Error('Unexpected Pagefind without index, expected its binary to run');
    for (const {id, title, sections} of pages) await index.addCustomRecord({url: `/${id}/`, language: 'ja', meta: {title}, content: [title, ...sections.flatMap(({heading, body}) => [heading, body])].join('\n')});
    await index.writeFiles({outputPath: path.join(folder, 'pagefind')});
    fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html lang="ja"><title>bench</title>');
    const server = http.createServer(sirv(folder)).listen(0);
    const address = server.address();
    const browser = await launchBrowser();
    const origin = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
    const warm = await browser.newPage();
    await warm.goto(origin);
    let count = 0;
    return {
      bytes: 0,
      ask: async (query) => {
        count += 1;
        const bytes = count % COLD_EVERY === 1 ? await coldBytes(await browser.newPage(), {origin, query}) : undefined;
        return {...await ask(warm, query), bytes};
      },
      close: async () => {
        await browser.close();
        await service.close();
        server.close();
        fs.rmSync(folder, {recursive: true});
      },
    };
  },
};

async function coldBytes(tab: Tab, {origin, query}: {readonly origin: string; readonly query: string}): Promise<number> {
  const loaded: Promise<number>[] = [];
  tab.on('response', (response) => {
    if (response.url().includes('/pagefind/')) loaded.push(response.body().then((body) => body.length, () => 0));
  });
  await tab.goto(origin);
  await ask(tab, query);
  const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
  await tab.close();
  return bytes;
}

/** A string, because the bundler's helpers do not exist in the tab. */
async function ask(tab: Tab, query: string): Promise<{pages: number[]; ms: number}> {
  const found = await tab.evaluate(`(async () => {
    const engine = await import('/pagefind/pagefind.js');
    const top = async () => Promise.all((await engine.search(${JSON.stringify(query)})).results.slice(0, 10).map((result) => result.data()));
    const results = await top();
    const before = performance.now();
    await top();
    return {urls: results.map(({url}) => url), ms: performance.now() - before};
  })()`) as {urls: string[]; ms: number};
  return {pages: found.urls.map((url) => Number(url.replaceAll('/', ''))), ms: found.ms};
}
