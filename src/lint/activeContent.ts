import type {Nodes, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isSafeAddress} from '../core/text/isSafeAddress';

export interface ActiveContent {
  readonly node: Nodes;
  /** What was found, as an editor sees it. */
  readonly what: string;
  readonly repair: string;
}

type Attribute = {readonly type: string; readonly name?: string; readonly value?: unknown};
type Element = Nodes & {readonly name: string | null; readonly attributes: readonly Attribute[]};

/** HTML that a text may use. Everything else in small letters is refused: what can run, load or send stays out. */
const ELEMENTS = new Set(['a', 'abbr', 'b', 'br', 'caption', 'code', 'dd', 'details', 'div', 'dl', 'dt', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'kbd', 'li', 'mark', 'ol', 'p', 'rp', 'rt', 'ruby', 's', 'section', 'small', 'span', 'strong', 'sub', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']);
const ADDRESSES = /^(href|src|to|action|formaction|poster|data|cite|background|xlink:?href|srcset|ping)$/i;
const LOADING = /^(src|srcset|poster|data|background)$/i;
/** Words of code that reach beyond the page, or make it run what a text says. */
const REACHING = /\b(fetch|XMLHttpRequest|WebSocket|EventSource|globalThis|eval|Function|process|require|localStorage|sessionStorage|dangerouslySetInnerHTML|srcDoc|createElement)\b|\bimport\s*\(|(?<![.\w])(?:window|document|location|navigator)\s*(?:\.|\[)|javascript:|\bon[A-Z]\w+\s*=|<\s*(?:script|iframe|object|embed|style|svg|link|meta|base|form)\b/;
/** Where a page may import from: our components and the records that the build makes. */
const IMPORT = /^import\s+[\w{},\s*]+\s+from\s+['"](?:@site\/src\/[\w./-]+|@generated\/[\w./-]+)['"];?$/;

/** Everything in a page's tree that could run, load from outside, or send. `isGuide`: a guide's text holds no code at all. */
export function findActiveContent(tree: Root, isGuide: boolean): readonly ActiveContent[] {
  const found: ActiveContent[] = [];
  visit(tree, (node) => {
    found.push(...findIn(node as Nodes, isGuide).map(([what, repair]) => ({node: node as Nodes, what, repair})));
  });
  return found;
}

type Finding = readonly [what: string, repair: string];

function findIn(node: Nodes, isGuide: boolean): readonly Finding[] {
  switch (node.type as string) {
    case 'link':
    case 'definition': return addressFindings((node as {url: string} & Nodes).url, false);
    case 'image': return addressFindings((node as {url: string} & Nodes).url, true);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': return elementFindings(node as unknown as Element);
    case 'mdxFlowExpression':
    case 'mdxTextExpression': return codeFindings((node as {value: string} & Nodes).value, isGuide);
    case 'mdxjsEsm': return esmFindings((node as {value: string} & Nodes).value, isGuide);
    default: return [];
  }
}

function addressFindings(address: string, isLoaded: boolean): readonly Finding[] {
  if (!isSafeAddress(address)) return [[`番地「${address.slice(0, 40)}」`, 'https:// で始まる番地か、サイトの中のページにしてください']];
  return isLoaded && /^\s*[a-z]+:/i.test(address) ? [[`外から読み込む画像「${address.slice(0, 40)}」`, '画像をページと同じフォルダーに置いて、それを指してください']] : [];
}

function elementFindings({name, attributes}: Element): readonly Finding[] {
  const isOurs = name === null || /^[A-Z]/.test(name);
  const own: readonly Finding[] = isOurs || ELEMENTS.has(name) ? [] : [[`<${name}>`, 'この要素は使えません。Markdownか、サイトの部品で書いてください']];
  return [...own, ...attributes.flatMap(attributeFindings)];
}

function attributeFindings({type, name = '', value}: Attribute): readonly Finding[] {
  if (type !== 'mdxJsxAttribute') return [['{...}', '値を1つずつ書いてください']];
  const text = typeof value === 'string' ? value : ((value as {readonly value?: string} | null)?.value ?? '');
  if (/^on/i.test(name)) return [[`属性 ${name}`, 'ページの中に動きを書けません。この属性を消してください']];
  if (/^(style|dangerouslySetInnerHTML|srcDoc)$/i.test(name)) return [[`属性 ${name}`, '見た目と中身は部品とCSSで決めます。この属性を消してください']];
  if (typeof value === 'string' && ADDRESSES.test(name)) return addressFindings(value, LOADING.test(name));
  return typeof value === 'string' || value === null ? [] : codeFindings(text, false);
}

function codeFindings(code: string, isGuide: boolean): readonly Finding[] {
  const left = code.replace(/\/\*[^]*?\*\//g, '').trim();
  if (left === '') return [];
  if (isGuide) return [[`{${left.slice(0, 30)}}`, '手引きの文に式は書けません。文として書くなら「｛」「｝」（全角）にしてください']];
  const reaching = REACHING.exec(left)?.[0];
  return reaching === undefined ? [] : [[`式の中の「${reaching}」`, 'ページの外に手を伸ばす式は書けません。部品に移してください']];
}

function esmFindings(code: string, isGuide: boolean): readonly Finding[] {
  if (isGuide) return [[`「${code.split('\n')[0].slice(0, 40)}」`, '手引きの文に import と export は書けません。この行を消してください']];
  return code.split('\n').flatMap((line): readonly Finding[] => {
    if (/^\s*import\b/.test(line)) return IMPORT.test(line.trim()) ? [] : [[`「${line.trim().slice(0, 60)}」`, '読み込めるのは @site/src/ の部品と @generated/ の記録だけです']];
    return codeFindings(line, false);
  });
}
