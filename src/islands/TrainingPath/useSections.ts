import {useLayoutEffect} from 'react';

const SECTIONS = '[data-training-section]';

/**
 * Shows one of the sections that the page holds, or none: the text stands once in the HTML and works without this.
 * On paper all of them are there. `isMoved`: the reader asked for it, so the focus follows.
 */
export function useSections(at: number, {isLive, isMoved}: {readonly isLive: boolean; readonly isMoved: boolean}): void {
  useLayoutEffect(() => {
    if (!isLive) return undefined;
    const sections = [...document.querySelectorAll<HTMLElement>(SECTIONS)];
    const show = (): void => sections.forEach((section, index) => { section.hidden = index !== at; });
    const showAll = (): void => sections.forEach((section) => { section.hidden = false; });
    show();
    if (isMoved) sections[at]?.querySelector<HTMLElement>('h2')?.focus();
    addEventListener('beforeprint', showAll);
    addEventListener('afterprint', show);
    return () => {
      removeEventListener('beforeprint', showAll);
      removeEventListener('afterprint', show);
    };
  }, [at, isLive]);
}
