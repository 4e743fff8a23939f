import type {Browser, Page, Response} from 'playwright-core';
import {brotliCompressSync} from 'node:zlib';
import {longestTask} from './tasks';

export interface FirstAnswer {
  /** Files of the search that came before the field had the focus. */
  readonly before: number;
  /** Compressed (Brotli) bytes until a question can be answered. */
  readonly readyBytes: number;
  /** Requests from the focus until the first result stands there. */
  readonly requests: number;
  readonly bytes: number;
  /** From the first key until the first result, by the page's clock. */
  readonly ms: number;
  readonly longestTaskMs: number;
}

const IS_SEARCH = /\/(scripts\/search|data\/)/;

/** In: a page with an empty cache that has just opened, and a question. Turns to the field, types, and waits for the first result. */
export async function firstAnswer(browser: Browser, page: Page, question: string): Promise<FirstAnswer> {
  const responses: Response[] = [];
  page.context().on('response', (response) => IS_SEARCH.test(response.url()) && responses.push(response));
  await page.waitForLoadState('networkidle');
  const before = responses.length, field = page.locator('#site-search');
  let ready = 0, first = 0, ms = 0;
  await page.exposeFunction('firstResult', () => {
    first = responses.length;
  });
  const longestTaskMs = await longestTask(browser, page, async () => {
    const prepared = page.context().waitForEvent('response', (response) => response.url().endsWith('/search/parts.js'));
    await field.focus();
    await prepared;
    ready = responses.length;
    ms = await typeAndWait(page, question);
  });
  const bytes = await Promise.all(responses.slice(0, first).map(async (response) => brotliCompressSync(await response.body()).length));
  const sum = (sizes: readonly number[]): number => sizes.reduce((total, size) => total + size, 0);
  return {before, readyBytes: sum(bytes.slice(0, ready)), requests: first - before, bytes: sum(bytes), ms, longestTaskMs};
}

/** Puts the text in as an input method does, at once; the clock runs in the page. */
function typeAndWait(page: Page, text: string): Promise<number> {
  return page.evaluate((typed) => new Promise<number>((resolve) => {
    const field = document.querySelector<HTMLInputElement>('#site-search');
    const start = performance.now();
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.SiteSearch-heading')) return;
      watch.disconnect();
      const ms = performance.now() - start;
      void (globalThis as unknown as {firstResult: () => Promise<void>}).firstResult().then(() => resolve(ms));
    });
    watch.observe(document.body, {childList: true, subtree: true});
    if (!field) return;
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }), text);
}
