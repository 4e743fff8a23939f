import {TextRun as WordRun, UnderlineType, type IRunOptions} from 'docx';
import type {TextRun} from '../../core/model/table';

const STYLES: Readonly<Record<TextRun['kind'], Partial<IRunOptions>>> = {
  same: {},
  changed: {underline: {type: UnderlineType.SINGLE}},
  movedLabel: {underline: {type: UnderlineType.DOUBLE}},
  note: {},
};

/** The runs of a cell as Word's own: changed words underlined, moved numbers doubly (T3, T7). A line break stays one. */
export function toWordRuns(runs: readonly TextRun[]): readonly WordRun[] {
  return runs.flatMap(({kind, text}) => toBrokenRuns(text).map((run) => new WordRun({...run, ...STYLES[kind]})));
}

/** Text and breaks of one run; Word has no line break inside a text. */
export function toBrokenRuns(text: string): readonly {readonly text: string; readonly break?: number}[] {
  return writable(text).split('\n').map((line, index) => (index === 0 ? {text: line} : {text: line, break: 1}));
}

/** Letters that XML cannot carry would make a file that Word refuses to open. */
function writable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, '');
}
