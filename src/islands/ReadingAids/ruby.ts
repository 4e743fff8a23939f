import type {RubyPiece} from '../../core/readings/toRuby';

/** The texts of a page that get furigana: its title and its text. Islands draw themselves and are left alone. */
const TEXTS = 'main h1, main article';
const LEFT_ALONE = '[data-island], .screen-only, ruby, script, style, code, pre, svg, .hash-link';
const MARK = 'data-furigana';

/** Puts readings over the words. In: what tells a text's pieces. */
export function addRuby(toPieces: (text: string) => readonly RubyPiece[]): void {
  for (const node of textNodes()) {
    const pieces = toPieces(node.data);
    if (pieces.some(({reading}) => reading !== undefined)) node.replaceWith(...pieces.map(toNode));
  }
}

/** Takes all readings out again: nothing of them stays in the page, so that screen readers say each word once. */
export function removeRuby(): void {
  for (const ruby of document.querySelectorAll(`ruby[${MARK}]`)) {
    const parent = ruby.parentNode;
    ruby.replaceWith(ruby.firstChild?.textContent ?? '');
    parent?.normalize();
  }
}

function textNodes(): Text[] {
  const found: Text[] = [];
  for (const root of document.querySelectorAll(TEXTS)) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(LEFT_ALONE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
    while (walker.nextNode()) found.push(walker.currentNode as Text);
  }
  return found;
}

function toNode({text, reading}: RubyPiece): Node {
  if (reading === undefined) return document.createTextNode(text);
  const ruby = document.createElement('ruby');
  ruby.setAttribute(MARK, '');
  ruby.append(text, part('rp', '（'), part('rt', reading), part('rp', '）'));
  return ruby;
}

function part(name: 'rp' | 'rt', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
