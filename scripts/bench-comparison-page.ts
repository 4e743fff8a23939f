/**
 * `npx tsx scripts/bench-comparison-page.ts [SITE_FOLDER]`
 * How long until a reader can work with the heaviest comparison page, and with the heaviest pair that the browser compares itself.
 */
import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {serveSite} from '../tests/support/siteServer';
import {launchBrowser} from './command/launchBrowser';
import {runCommand} from './command/runCommand';

const RUNS = 3;

runCommand(main);

async function main(): Promise<void> {
  const site = path.resolve(process.argv[2] ?? 'build/staff');
  const server = await serveSite(site);
  const browser = await launchBrowser();
  try {
    const [guide, older, newer] = heaviestPair(site);
    await report(browser, {name: '作ってあるページ', address: `${server.origin}${heaviestPage(site)}`});
    await report(browser, {name: 'ブラウザで比べるページ', address: `${server.origin}/changes/compare/?guide=${guide}&old=${older}&new=${newer}`});
  } finally {
    await browser.close();
    await server.close();
  }
}

/** From the start of the load until 「次の変更」 answers; the middle of three runs. */
async function report(browser: Browser, {name, address}: {readonly name: string; readonly address: string}): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await (await browser.newContext({viewport: {width: 1280, height: 900}})).newPage();
    await page.goto(address, {waitUntil: 'commit'});
    await page.locator('[data-change]').first().waitFor({timeout: 60_000});
    await page.getByRole('button', {name: '次の変更'}).click();
    await page.waitForFunction(() => location.hash.startsWith('#change-'));
    times.push(await page.evaluate(() => Math.round(performance.now())));
    await page.context().close();
  }
  const [, middle] = times.sort((a, b) => a - b);
  console.log(`${name}\t${middle} ms\t${decodeURI(address)}`);
}

function heaviestPage(site: string): string {
  const pages = readdirSync(path.join(site, 'changes'), {recursive: true, encoding: 'utf8'}).filter((file) => /\.\.[^/]*\/index\.html$/.test(file));
  const size = (file: string): number => statSync(path.join(site, 'changes', file)).size;
  const heaviest = pages.reduce((most, file) => (size(file) > size(most) ? file : most));
  return `/changes/${heaviest.replace(/index\.html$/, '')}`;
}

/** The oldest and the newest edition of the guide with the most text. */
function heaviestPair(site: string): readonly [guide: string, older: string, newer: string] {
  const folder = path.join(site, 'data/editions');
  const files = readdirSync(folder).sort();
  const size = (file: string): number => statSync(path.join(folder, file)).size;
  const guide = files.reduce((most, file) => (size(file) > size(most) ? file : most)).split('-')[0];
  const ids = files.filter((file) => file.startsWith(`${guide}-`)).map((file) => file.slice(guide.length + 1, -'.js'.length));
  return [guide, ids[0], ids[ids.length - 1]];
}
