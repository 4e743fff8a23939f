/** An opening tag of an MDX component or an HTML element. */
export interface Component {
  readonly name: string;
  /** The words in its props that a reader may see, in order; class names, ids and addresses are left out. */
  readonly words: string;
  readonly selfClosing: boolean;
}

const TAG = /^<([A-Za-z][\w.]*)((?:[^<>"'{]|"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})*?)(\/?)>/;
const PROP = /([\w-]+)=(?:"([^"]*)"|'([^']*)'|\{((?:[^{}]|\{[^{}]*\})*)\})/g;
const UNSEEN = new Set(['class', 'className', 'id', 'href', 'src', 'style', 'key', 'to', 'width', 'height', 'target', 'rel', 'align', 'colspan', 'rowspan', 'colSpan', 'rowSpan', 'lang', 'type']);

/** Reads the tag at the head of the text; undefined for a closing tag or when there is none. */
export function findComponent(text: string): Component | undefined {
  const found = TAG.exec(text);
  if (!found) return undefined;
  return {name: found[1], words: propWords(found[2]), selfClosing: found[3] === '/'};
}

function propWords(props: string): string {
  const words: string[] = [];
  for (const [, name, double, single, expression] of props.matchAll(PROP)) {
    if (!UNSEEN.has(name)) words.push(double ?? single ?? expression.replace(/^(['"`])([^]*)\1$/, '$2'));
  }
  return words.join('　');
}
