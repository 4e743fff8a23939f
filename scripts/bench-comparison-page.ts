/**
 * `npx tsx scripts/bench-comparison-page.ts [SITE_FOLDER]`
 * How long until a reader can work with the comparison page with most changes, and with the pair with most changes that the browser compares itself.
 */
import {loadavg} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {serveSite} from '../tests/support/siteServer';
import {findFullestPairs, type FullPair} from './bench-comparison/fullestPairs';
import {launchBrowser} from './command/launchBrowser';
import {runCommand} from './command/runCommand';

const RUNS = 5;

runCommand(main);

async function main(): Promise<void> {
  const site = path.resolve(process.argv[2] ?? 'build/staff');
  const {page, computed} = findFullestPairs(site);
  const server = await serveSite(site);
  const browser = await launchBrowser();
  try {
    await report(browser, '作ってあるページ', {...page, address: `${server.origin}${page.address}`});
    await report(browser, 'ブラウザで比べるページ', {...computed, address: `${server.origin}${computed.address}`});
  } finally {
    await browser.close();
    await server.close();
  }
}

interface Times {
  /** Milliseconds from the start of the navigation. */
  readonly loaded: number;
  readonly answered: number;
}

/** Until 「次の変更」 answers and its answer is drawn, from the start and after the load event; the middle run. */
async function report(browser: Browser, name: string, {address, changes}: FullPair): Promise<void> {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, address));
  const middle = (numbers: readonly number[]): number => Math.round([...numbers].sort((a, b) => a - b)[numbers.length >> 1]);
  console.log([name, `${changes}件`, `始めから${middle(runs.map(({answered}) => answered))} ms`, `読み込みの後${middle(runs.map(({loaded, answered}) => Math.max(0, answered - loaded)))} ms`, `混み具合${loadavg()[0].toFixed(1)}`, decodeURI(address)].join('\t'));
}

async function measure(browser: Browser, address: string): Promise<Times> {
  const page = await (await browser.newContext({viewport: {width: 1280, height: 900}})).newPage();
  // tsx wraps named functions; the page does not know its helper.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.addInitScript(pressUntilAnswered);
  await page.goto(address, {waitUntil: 'load'});
  const times = await page.waitForFunction(() => (globalThis as {benchTimes?: Times}).benchTimes, undefined, {timeout: 60_000});
  const found = (await times.jsonValue())!;
  await page.context().close();
  return found;
}

/** In the page, so that the way between script and browser does not count: presses the button as soon as it is there. */
function pressUntilAnswered(): void {
  const press = (): void => {
    [...document.querySelectorAll<HTMLButtonElement>('.ChangeTools form:not([hidden]) button')].find(({textContent}) => textContent === '次の変更')?.click();
    if (!location.hash.startsWith('#change-')) return void setTimeout(press, 10);
    requestAnimationFrame(() => setTimeout(() => {
      const [{loadEventEnd}] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      (globalThis as {benchTimes?: Times}).benchTimes = {loaded: loadEventEnd || performance.now(), answered: performance.now()};
    }));
  };
  press();
}
