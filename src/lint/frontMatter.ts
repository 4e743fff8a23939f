import type {Root, Yaml} from 'mdast';
import {LineCounter, parseDocument, type Document} from 'yaml';

interface FrontMatterPlace {
  readonly line: number;
  readonly column: number;
}

/** The head of a page, read with places in the page. */
export interface FrontMatter {
  /** Empty when there is no front matter or it is not a map. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Why it cannot be read. */
  readonly errors: readonly {readonly code: string; readonly place: FrontMatterPlace}[];
  readonly exists: boolean;
  /** Place of a field's value; the first line when the field is missing. */
  readonly placeOf: (key: string) => FrontMatterPlace;
}

/** Reads the YAML at the head of a page. In: its tree; out: the values and where each stands. Never throws on content. */
export function readFrontMatter(tree: Root): FrontMatter {
  const node = tree.children.find((child): child is Yaml => child.type === 'yaml');
  const lines = new LineCounter();
  const document = parseDocument(node?.value ?? '', {lineCounter: lines});
  const errors = document.errors.map((error) => ({code: error.code, place: toPlace(lines.linePos(error.pos[0]))}));
  const content: unknown = errors.length > 0 ? undefined : document.toJS();
  const isMap = typeof content === 'object' && content !== null && !Array.isArray(content);
  return {
    values: new Map(isMap ? Object.entries(content) : []),
    errors,
    exists: node !== undefined,
    placeOf: (key) => placeOf({document, lines}, key),
  };
}

function placeOf({document, lines}: {readonly document: Document.Parsed; readonly lines: LineCounter}, key: string): FrontMatterPlace {
  const value = document.getIn([key], true) as {range?: [number, number, number]} | undefined;
  return value?.range ? toPlace(lines.linePos(value.range[0])) : {line: 1, column: 1};
}

/** The YAML begins on the line after `---`. */
function toPlace({line, col}: {readonly line: number; readonly col: number}): FrontMatterPlace {
  return {line: line + 1, column: col};
}
