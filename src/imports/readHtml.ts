import {load, type CheerioAPI} from 'cheerio';
import type {BlockContent, ListItem, PhrasingContent, RootContent, TableRow} from 'mdast';
import {isSafeAddress} from '../core/text/isSafeAddress';

type Node = ReturnType<ReturnType<CheerioAPI>['contents']>[number];

/** HTML in, as a converter of Word files writes it; blocks of Markdown out. Only words, headings, lists, tables, emphasis and links that lead to a page come through; everything else becomes its words. */
export function readHtml(html: string): readonly RootContent[] {
  const page = load(html);
  page('script, style, iframe, object, embed, svg, template, noscript').remove();
  return blocks(page, page('body').contents().toArray());
}

function blocks(page: CheerioAPI, nodes: readonly Node[]): readonly BlockContent[] {
  return nodes.flatMap((node): readonly BlockContent[] => {
    if (node.type === 'text') return paragraph([{type: 'text', value: node.data}]);
    if (node.type !== 'tag') return [];
    const children = page(node).contents().toArray();
    // The title of a page is heading 1, so what the file holds starts below it.
    const level = /^h([1-6])$/.exec(node.name)?.[1];
    if (level) return [{type: 'heading', depth: Math.min(Number(level) + 1, 6) as 2, children: inline(page, children)}];
    if (node.name === 'ul' || node.name === 'ol') return [{type: 'list', ordered: node.name === 'ol', spread: false, children: page(node).children('li').toArray().map((item) => listItem(page, item))}];
    if (node.name === 'table') return [{type: 'table', children: page(node).find('tr').toArray().map((row) => tableRow(page, row))}];
    return node.name === 'p' ? paragraph(inline(page, children)) : blocks(page, children);
  });
}

function paragraph(children: readonly PhrasingContent[]): readonly BlockContent[] {
  const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
  return isEmpty ? [] : [{type: 'paragraph', children: [...children]}];
}

function listItem(page: CheerioAPI, item: Node): ListItem {
  const parts = page(item).contents().toArray();
  const isList = (part: Node): boolean => part.type === 'tag' && (part.name === 'ul' || part.name === 'ol');
  return {type: 'listItem', spread: false, children: [...paragraph(inline(page, parts.filter((part) => !isList(part)))), ...blocks(page, parts.filter(isList))]};
}

function tableRow(page: CheerioAPI, row: Node): TableRow {
  return {type: 'tableRow', children: page(row).children('td, th').toArray().map((cell) => ({type: 'tableCell', children: [{type: 'text', value: page(cell).text().replace(/\s+/g, ' ').trim()}]}))};
}

function inline(page: CheerioAPI, nodes: readonly Node[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'text') return [{type: 'text', value: node.data.replace(/\s+/g, ' ')}];
    if (node.type !== 'tag') return [];
    const children = inline(page, page(node).contents().toArray());
    if (node.name === 'strong' || node.name === 'em') return [{type: node.name === 'strong' ? 'strong' : 'emphasis', children}];
    if (node.name === 'br') return [{type: 'break'}];
    if (node.name === 'img') return [{type: 'text', value: '［画像は取り込みません］'}];
    const address = node.name === 'a' ? node.attribs.href ?? '' : '';
    return /^https?:/i.test(address) && isSafeAddress(address) ? [{type: 'link', url: address, children}] : children;
  });
}
