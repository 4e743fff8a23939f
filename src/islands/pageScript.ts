/**
 * The few lines that every page runs, before anything is painted: the colour mode that the reader chose,
 * the bar on a page whose next review has passed, details that open themselves on paper where the browser's style sheet cannot,
 * and the way to the search panel.
 */
import {keep, readKept} from './deviceStore';
import {watchField} from './siteSearch/watchField';
import {siteRoot} from './siteRoot';

const NAME = 'colour';
const root = document.documentElement;

function chosen(): string {
  return readKept(NAME) ?? '';
}

function show(colour: string): void {
  if (colour) root.dataset.colour = colour;
  else delete root.dataset.colour;
}

show(chosen());

document.addEventListener('DOMContentLoaded', () => {
  const select = document.querySelector<HTMLSelectElement>('[data-colour-choice]');
  if (!select) return;
  select.value = chosen();
  select.closest('[hidden]')?.removeAttribute('hidden');
  select.addEventListener('change', () => {
    show(select.value);
    keep(NAME, select.value);
  });
  addEventListener('portal-forgotten', () => {
    show(chosen());
    select.value = chosen();
  });
});

/** The day as its reader's calendar has it, e.g. `2026-11-28`: days written so compare as texts. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

document.addEventListener('DOMContentLoaded', () => {
  for (const bar of document.querySelectorAll<HTMLElement>('[data-review-by]')) bar.hidden = today() <= (bar.dataset.reviewBy ?? '');
});

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open])')) details.setAttribute('open', '');
});

watchField(() => {
  const script = document.createElement('script');
  script.src = siteRoot() + (document.querySelector('meta[name="portal-search-panel"]')?.getAttribute('content') ?? '');
  document.head.append(script);
});
