import {idle} from '../idle';

/** Groups of the shown view whose layout the style sheet puts off until they come near the screen. */
const WAITING = '[data-comparison] > :not([hidden]) [data-group]:not([data-drawn])';

/** Lays out what was put off, from the top and one group in each idle moment: what is copied, searched and read aloud is all there. Out: ends it. */
export function drawWhenIdle(): () => void {
  let isOver = false;
  const run = async (): Promise<void> => {
    await idle();
    const group = document.querySelector<HTMLElement>(WAITING);
    if (isOver || !group) return;
    group.dataset.drawn = '';
    // Asked for its height, the browser lays it out now, not with the next one.
    group.getBoundingClientRect();
    return run();
  };
  void run();
  return () => void (isOver = true);
}

/** Lays out all groups above an element and its own: only so is its place on the page exact. */
export function drawUpTo(element: Element): void {
  for (const group of document.querySelectorAll<HTMLElement>(WAITING)) {
    if (element.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING) return;
    group.dataset.drawn = '';
  }
}
