import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Browser, BrowserContext, BrowserContextOptions, Page} from 'playwright-core';
import {launchBrowser} from '../../scripts/command/launchBrowser';
import {readSiteFiles} from '../../scripts/disk/readSiteFiles';
import {buildOfflineScript} from '../../src/plugins/delivery/buildScripts';
import {toOfflineSite, type SiteFiles} from '../../src/plugins/delivery/offline/toOfflineSite';
import {builtSite} from './builtSite';

export interface OfflineBrowser {
  /** Files of the site by path; read it inside tests. */
  readonly files: () => SiteFiles;
  /** A window on a file of the site, e.g. `handbook/index.html?q=a#b`; closes after the test. */
  readonly open: (file: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens every file in turn in a few windows at once and looks at each. */
  readonly visit: <T>(files: readonly string[], options: BrowserContextOptions, look: (page: Page) => Promise<T>) => Promise<T[]>;
  /** The page's file with query and fragment. */
  readonly placeOf: (page: Page) => string;
  /** Failed requests, requests to anything but files, console errors and uncaught errors of this test. */
  readonly problems: readonly string[];
}

/** Windows that load at once: more do not help two cores. */
const WINDOWS = 3;

/** In a test file: makes the offline site of the built staff site in a temporary folder and opens it by file:// in one browser. */
export function useOfflineSite(): OfflineBrowser {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'offline-site-'));
  const start = pathToFileURL(`${folder}/`).href;
  const problems: string[] = [];
  let files: SiteFiles = new Map();
  let browser: Browser;
  jest.setTimeout(180_000);
  beforeAll(async () => {
    files = await writeOfflineSite(folder);
    browser = await launchBrowser();
  });
  afterEach(async () => {
    problems.length = 0;
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(folder, {recursive: true});
  });
  const windowOf = async (options?: BrowserContextOptions): Promise<Page> => watched(await browser.newContext({locale: 'ja-JP', ...options}), problems);
  return {
    problems,
    files: () => files,
    placeOf: (page) => decodeURI(page.url().slice(start.length)),
    async open(file, options) {
      const page = await windowOf(options);
      await page.goto(start + file);
      return page;
    },
    async visit(all, options, look) {
      const rest = [...all];
      const seen: Awaited<ReturnType<typeof look>>[] = [];
      await Promise.all(Array.from({length: WINDOWS}, async () => {
        const page = await windowOf(options);
        for (let file = rest.pop(); file !== undefined; file = rest.pop()) {
          await page.goto(start + file);
          seen.push(await look(page));
        }
      }));
      return seen;
    },
  };
}

/** What shows that a page has opened: its title, and that its style sheet was found. */
export async function readOpened(page: Page): Promise<{readonly url: string; readonly title: string; readonly hasStyle: boolean}> {
  const title = await page.locator('h1').first().innerText();
  const hasStyle = await page.locator('header').first().evaluate((one) => getComputedStyle(one).borderBottomStyle === 'solid');
  return {url: page.url(), title: title.trim(), hasStyle};
}

async function writeOfflineSite(folder: string): Promise<SiteFiles> {
  const {files, problems} = toOfflineSite(readSiteFiles(builtSite()), {script: await buildOfflineScript(path.join(__dirname, '../..'))});
  if (problems.length > 0) throw new Error(problems.join('\n'));
  for (const [file, bytes] of files) {
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    fs.writeFileSync(path.join(folder, file), bytes);
  }
  return files;
}

async function watched(context: BrowserContext, problems: string[]): Promise<Page> {
  const page = await context.newPage();
  const note = (what: string): void => void problems.push(`${page.url()} ${what}`);
  page.on('console', (message) => { if (message.type() === 'error') note(message.text()); });
  page.on('pageerror', (error) => note(error.message));
  page.on('requestfailed', (request) => note(`✗ ${request.url()}`));
  page.on('request', (request) => { if (!/^(file|data|blob):/.test(request.url())) note(`→ ${request.url()}`); });
  return page;
}
