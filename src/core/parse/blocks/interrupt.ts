import type {Reading} from '../piece';
import {beginsTable} from './table';

/** Lines that end a paragraph above them: fence, heading, rule, `:::`, list item, quotation, comment, tag. */
const INTERRUPTING = /^[ \t]*(?:`{3}|~{3}|#{1,6}(?:[ \t　]|$)|:{3}|[-*+](?:[ \t　]|$)|\d{1,9}[.)](?:[ \t　]|$)|>|\{\/\*|<!--|<\/?[A-Z])|^<\/?[a-z]|^ {0,3}(?:[-*_][ \t]*){3,}$/;
/** The line under a title: `===` or `---`. */
const UNDERLINE = /^(?:=+|-+)\s*$/;

/** Whether a paragraph that ran up to here ends before the current line. */
export function endsProse({lines, at}: Reading): boolean {
  const {blank, text} = lines[at];
  return blank || INTERRUPTING.test(text) || UNDERLINE.test(text) || beginsTable(lines, at);
}

export function isUnderline(line: string): boolean {
  return UNDERLINE.test(line);
}
