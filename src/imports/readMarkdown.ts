import type {Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {isSafeAddress} from '../core/text/isSafeAddress';

/** Markdown from outside in; the same blocks out, with HTML, unsafe links and pictures as the words that they are. It is read as plain Markdown, so `{…}`, `import` and tags are words. */
export function readMarkdown(markdown: string): readonly RootContent[] {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return (withoutActive(tree) as Root).children;
}

function withoutActive(node: Nodes): Nodes {
  if (node.type === 'html') return {type: 'text', value: node.value};
  if (node.type === 'image' || node.type === 'imageReference') return {type: 'text', value: `［画像は取り込みません：${node.alt ?? ''}］`};
  if (node.type === 'definition') return isSafeAddress(node.url) ? node : {type: 'text', value: node.url};
  if (!('children' in node)) return node;
  const children = node.children.map((child) => withoutActive(child as Nodes));
  if (node.type === 'link' && !isSafeAddress(node.url)) return {type: 'emphasis', children: children as PhrasingContent[]};
  return {...node, children: isFlow(node) ? children.map(asBlock) : children} as Nodes;
}

const FLOW = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

function isFlow({type}: Parents): boolean {
  return FLOW.has(type);
}

/** Words that stood where a block does become a paragraph. */
function asBlock(node: Nodes): Nodes {
  return node.type === 'text' ? {type: 'paragraph', children: [node]} : node;
}
