import type {Page} from 'playwright-core';

/** The smallest side of what a finger hits, in px (WCAG 2.5.5, the Digital Agency's own limit too). */
const TARGET_PX = 44;

/** Controls and links of the tools that are smaller than a finger needs. A box to tick counts with its label; a link within a sentence is exempt. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((limit) => {
    const targets = [...document.querySelectorAll<HTMLElement>('main :is(.Tool, .SchedulePlan, .StackTable) :is(button, select, input, a)')].filter((one) => one.checkVisibility() && !one.closest('p'));
    return targets.flatMap((one) => {
      const {width, height} = (one.matches('[type="radio"], [type="checkbox"]') ? one.closest('label') ?? one : one).getBoundingClientRect();
      return width >= limit && height >= limit ? [] : [`${one.outerHTML.slice(0, 90)} ${Math.round(width)}×${Math.round(height)}`];
    });
  }, TARGET_PX - 0.5);
}
