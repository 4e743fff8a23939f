import {CODE_LETTERS} from '../../core/training/checkCode';

/** Two letters drawn by lot for a record. They say nothing about anybody. */
export function drawMark(): string {
  return [...crypto.getRandomValues(new Uint8Array(2))].map((value) => CODE_LETTERS[value % CODE_LETTERS.length]).join('');
}
