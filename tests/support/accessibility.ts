import fs from 'node:fs';
import type {AxeResults} from 'axe-core';
import type {Page} from 'playwright-core';

const AXE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.0 to 2.2, A and AA, and what axe calls good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds wrong on a page as it stands: one line per element, `rule: element (what is wrong)`. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.waitForFunction(isLaidOut);
  await page.evaluate(AXE);
  const results = await page.evaluate((tags) => (globalThis as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({runOnly: tags, resultTypes: ['violations']}), TAGS);
  return results.violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} (${node.any[0]?.message ?? node.failureSummary ?? ''})`));
}

/** A long comparison lays out what is off the screen a moment later; sizes and colours there are not known before. */
function isLaidOut(): boolean {
  const comparison = document.querySelector('[data-comparison]');
  return comparison === null || (comparison.matches('[data-live]') && !comparison.querySelector(':scope > :not([hidden]) [data-group]:not([data-drawn])'));
}

/** Elements that make a page wider than its window, with their right edge in px; what scrolls inside a box of its own does not count. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > clientWidth + 1);
    return [`ページの幅 ${scrollWidth} > ${clientWidth}`, ...wide.slice(-5).map((one) => `${one.outerHTML.slice(0, 120)} 右端 ${Math.round(one.getBoundingClientRect().right)}`)];
  });
}

/** Boxes of a page's own part that have to be moved sideways to be read. */
export function scrolledSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main *')]
    .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
    .map((one) => `${one.outerHTML.slice(0, 120)} ${one.scrollWidth} > ${one.clientWidth}`));
}
