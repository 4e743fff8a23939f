import type {Page} from 'playwright-core';

/** The smallest side of what a finger hits, in px (WCAG 2.5.5, the Digital Agency's own limit too). */
const TARGET_PX = 44;

/**
 * Controls and links of a page's own part that are smaller than a finger needs. A box to tick counts with its label; a link within a sentence is
 * exempt, and so is a term, whose height stands in a part of its own (plainLanguage.test.ts).
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const isInSentence = (one: Element): boolean => {
      let block = one.parentElement;
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
      return getComputedStyle(one).display === 'inline' && (block?.textContent ?? '').trim().length > (one.textContent ?? '').trim().length;
    };
    const targets = [...document.querySelectorAll<HTMLElement>('main :is(button, select, input, a, summary):not([popovertarget])')].filter((one) => one.checkVisibility() && !isInSentence(one));
    return targets.flatMap((one) => {
      const {width, height} = (one.matches('[type="radio"], [type="checkbox"]') ? one.closest('label') ?? one : one).getBoundingClientRect();
      return width >= limit && height >= limit ? [] : [`${one.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, TARGET_PX - 0.5);
}
