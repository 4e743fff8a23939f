import type {Page} from 'playwright-core';
import {accessibilityProblems} from '../support/accessibility';
import {useSite, type OpenOptions} from '../support/browser';
import {TEMPLATES} from '../support/builtSite';

const site = useSite();

/** With every disclosure open a page shows the most that it can; closed, what its reader meets first. */
const VIEWS: readonly (readonly [string, OpenOptions & {readonly isOpen: boolean}])[] = [
  ['明るい画面', {colorScheme: 'light', isOpen: true}],
  ['暗い画面', {colorScheme: 'dark', isOpen: true}],
  ['電話の幅（390px）', {colorScheme: 'light', isOpen: false, viewport: {width: 390, height: 844}}],
];

const openAll = (page: Page): Promise<void> => page.evaluate(() => document.querySelectorAll('details').forEach((one) => one.setAttribute('open', '')));

describe.each(VIEWS)('%s', (_, {isOpen, ...options}) => {
  test.each(Object.entries(TEMPLATES))('%sに、機械で見つかるアクセシビリティの誤りがない', async (_name, address) => {
    const page = await site.open({...options, address});
    if (page.url().includes('q=')) await page.locator('main ol a').first().waitFor();
    if (isOpen) await openAll(page);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
