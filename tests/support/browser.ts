import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchBrowser} from '../../scripts/command/launchBrowser';
import {builtSite} from './builtSite';
import {serveSite, type SiteServer} from './siteServer';

export interface OpenOptions extends BrowserContextOptions {
  /** Default: `/`. */
  readonly address?: string;
}

export interface SiteBrowser {
  /** Opens a page of the site in a window of its own, which closes after the test. */
  open(options?: OpenOptions): Promise<Page>;
  /** The page's path with query and fragment, e.g. `/handbook/#contents`. */
  placeOf(page: Page): string;
  /** Console errors, uncaught errors and requests that left the host, of all windows of this test. */
  readonly problems: readonly string[];
}

/** A page takes long to open on a machine with many things to do; a test that fails fails by its expectation. */
const TEST_LIMIT_MS = 90_000;

/** In a test file: serves a built site and starts one browser before its tests, ends both after them. */
export function useSite(folder: () => string = builtSite): SiteBrowser {
  const problems: string[] = [];
  let server: SiteServer;
  let browser: Browser;
  jest.setTimeout(TEST_LIMIT_MS);
  beforeAll(async () => {
    server = await serveSite(folder());
    browser = await launchBrowser();
  });
  afterEach(async () => {
    problems.length = 0;
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  return {
    problems,
    placeOf: (page) => decodeURI(page.url().slice(server.origin.length)),
    async open({address = '/', ...options} = {}) {
      const context = await browser.newContext({locale: 'ja-JP', baseURL: server.origin, ...options});
      const page = await context.newPage();
      watch(page, {origin: server.origin, problems});
      await page.goto(address);
      return page;
    },
  };
}

function watch(page: Page, {origin, problems}: {readonly origin: string; readonly problems: string[]}): void {
  page.on('console', (message) => {
    // A page that is not there is answered with 404 by intent; the browser calls that an error of the page itself.
    if (message.type() === 'error' && message.location().url !== page.url()) problems.push(`${page.url()} ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => problems.push(`${page.url()} ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) problems.push(`${page.url()} → ${request.url()}`);
  });
}
