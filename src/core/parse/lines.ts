/** One line of a source. `end` includes the line break, `text` does not. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Width of the leading white space; a tab counts as four. */
  readonly indent: number;
  readonly blank: boolean;
}

/** Cuts a source into lines at LF, CRLF or CR. Joined from `start` to `end` they are the source. */
export function splitLines(source: string): readonly Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|\n|\r|$/g;
  let start = 0;
  while (start < source.length) {
    breaks.lastIndex = start;
    const found = breaks.exec(source);
    const textEnd = found ? found.index : source.length;
    const end = textEnd + (found ? found[0].length : 0);
    lines.push(line(source.slice(start, textEnd), start, end));
    start = end;
  }
  return lines;
}

function line(raw: string, start: number, end: number): Line {
  const text = start === 0 ? raw.replace(/^\ufeff/, '') : raw;
  const lead = /^[ \t]*/.exec(text)?.[0] ?? '';
  const indent = lead.includes('\t') ? lead.replace(/\t/g, '    ').length : lead.length;
  return {start, end, text, indent, blank: text.trim() === ''};
}
