import {LineCounter, parseDocument} from 'yaml';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** In: a register's text. Out: where the value at a path stands in it, e.g. `['paths', 0, 'code']`; the start of the file when there is none. */
export function yamlPlaces(text: string): (path: readonly (string | number)[]) => Place {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  return (path) => {
    const node = document.getIn(path, true) as {range?: readonly number[]} | undefined;
    const {line, col} = lines.linePos(node?.range?.[0] ?? 0);
    return {line, column: col};
  };
}
