/**
 * The few lines that every page runs, before anything is painted: the colour mode that the reader chose,
 * and details that open themselves on paper where the browser's style sheet cannot.
 */
import {keep, readKept} from './deviceStore';

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
});

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details:not([open])')) details.setAttribute('open', '');
});
