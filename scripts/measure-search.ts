/** npx tsx scripts/measure-search.ts [SITE]: what the search costs a reader of a built site (default build/staff), measured in a real browser. */
import fs from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {parse} from 'yaml';
import {launchBrowser} from './command/launchBrowser';
import {serveSite} from '../tests/support/siteServer';
import {firstAnswer, type FirstAnswer} from './measure-search/firstAnswer';
import {heapAfter} from './measure-search/heap';

const COUNT = 1_000;
const site = path.resolve(process.argv[2] ?? 'build/staff');

void main();

async function main(): Promise<void> {
  const {checks} = parse(fs.readFileSync('docs/developers/search-checks.yml', 'utf8')) as {checks: {query: string}[]};
  const questions = checks.map(({query}) => query);
  const server = await serveSite(site);
  const browser = await launchBrowser();
  const answers: FirstAnswer[] = [];
  for (const question of questions) answers.push(await inNewPage(browser, `${server.origin}/handbook/steps/`, (page) => firstAnswer(browser, page, question)));
  printAnswers(answers);
  const many = Array.from({length: COUNT}, (_, place) => questions[place % questions.length] + (place < questions.length ? '' : ` ${questions[(place * 7) % questions.length]}`));
  console.log(`${COUNT}問の後に増えたメモリー: ${(await inNewPage(browser, `${server.origin}/handbook/steps/`, (page) => heapHere(page, many))).toFixed(1)} MB`);
  await browser.close();
  await server.close();
}

async function inNewPage<T>(browser: Browser, address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const result = await use(page);
  await context.close();
  return result;
}

/** Without workers the engine runs in the page, where its memory can be read. */
async function heapHere(page: Page, questions: readonly string[]): Promise<number> {
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.locator('#site-search').focus();
  await page.waitForFunction(() => (globalThis as {portalSearch?: object}).portalSearch !== undefined);
  return heapAfter(page, questions);
}

function printAnswers(answers: readonly FirstAnswer[]): void {
  const columns: readonly (readonly [string, keyof FirstAnswer, number])[] = [
    ['検索の前に読む検索のファイル', 'before', 1], ['用意までの量 kB', 'readyBytes', 1000], ['初めの結果までの要求', 'requests', 1],
    ['初めの結果までの量 kB', 'bytes', 1000], ['初めのキーから結果まで ms', 'ms', 1], ['画面を止めた最も長い仕事 ms', 'longestTaskMs', 1],
  ];
  console.log('| こと | 中央値 | 95% | 最大 |\n| --- | --: | --: | --: |');
  for (const [label, key, unit] of columns) {
    const sorted = answers.map((answer) => answer[key] / unit).sort((one, other) => one - other);
    const at = (share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(1);
    console.log(`| ${label} | ${at(0.5)} | ${at(0.95)} | ${at(1)} |`);
  }
}
