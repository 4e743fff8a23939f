import {readKept} from '../deviceStore';

/** The search field in the header of every page. */
const FIELD = 'site-search';
/** Kept as `off` by readers who do not want the key `/` to lead to the field (WCAG 2.1.4). */
export const SHORTCUT = 'search-key';
const IN_TEXT = 'input, select, textarea, [contenteditable]';

/** Watches the field without loading anything: `load` is called when the reader turns to it, by a touch, the tab key or `/`. */
export function watchField(load: (field: HTMLInputElement) => unknown): void {
  let isLoaded = false;
  document.addEventListener('focusin', ({target}) => {
    if (isLoaded || !(target instanceof HTMLInputElement) || target.id !== FIELD) return;
    isLoaded = true;
    load(target);
  });
  document.addEventListener('keydown', (event) => {
    const isElsewhere = event.target instanceof Element && event.target.closest(IN_TEXT) !== null;
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isElsewhere || readKept(SHORTCUT) === 'off') return;
    const field = document.getElementById(FIELD);
    if (!field) return;
    event.preventDefault();
    field.focus();
  });
}
