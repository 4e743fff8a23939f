import remarkCjkFriendly from 'remark-cjk-friendly';
import {SKIP, visit} from 'unist-util-visit';
import type {List, Root, Table, TableCell, Text} from 'mdast';

const MARK = /〔(?:要確認|推定|推定・要確認)〕/g;

/** 〔要確認〕〔推定〕 become a visible label, so that no reader takes an unchecked statement for settled. */
function remarkUnverified() {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text, index, parent) => {
      if (!parent || index === undefined || node.value.search(MARK) < 0) return undefined;
      const parts = split(node.value);
      parent.children.splice(index, 1, ...(parts as typeof parent.children));
      return [SKIP, index + parts.length];
    });
  };
}

/** A line break inside a Japanese paragraph is the author's, not the reader's: between two full-width characters it goes. */
function remarkJoinLines() {
  return (tree: Root): void => {
    visit(tree, 'text', (node: Text) => {
      node.value = node.value.replace(/(?<=[\u3000-\u9fff\uff00-\uffef])\n(?=[\u3000-\u9fff\uff00-\uffef])/g, '');
    });
  };
}

function split(value: string): unknown[] {
  const parts: unknown[] = [];
  let from = 0;
  for (const match of value.matchAll(MARK)) {
    if (match.index > from) parts.push({type: 'text', value: value.slice(from, match.index)});
    parts.push({type: 'emphasis', data: {hName: 'span', hProperties: {className: ['unverified']}}, children: [{type: 'text', value: match[0].slice(1, -1)}]});
    from = match.index + match[0].length;
  }
  if (from < value.length) parts.push({type: 'text', value: value.slice(from)});
  return parts;
}

/** 号 and the like carry their own number: `(1)　`, `一　`, `ア　`. */
const OWN_NUMBER = /^(?:[（(][0-9０-９一二三四五六七八九十ア-ン]+[)）]|[一二三四五六七八九十]+　|[ア-ン]　)/;

/** A list whose items number themselves gets no bullets. */
function remarkSelfNumbered() {
  return (tree: Root): void => {
    visit(tree, 'list', (list: List) => {
      const first = list.children[0]?.children[0];
      const text = first?.type === 'paragraph' && first.children[0]?.type === 'text' ? first.children[0].value : '';
      if (OWN_NUMBER.test(text)) list.data = {...list.data, hProperties: {className: ['self-numbered']}};
    });
  };
}

/**
 * Every cell of a table bears the name of its column, for a narrow window that shows each row as a block (base.css).
 * The roles are written out because browsers drop them from a table that is not laid out as one.
 */
function remarkTableLabels() {
  return (tree: Root): void => {
    visit(tree, 'table', (table: Table) => {
      const labels = table.children[0]?.children.map(labelOf) ?? [];
      table.data = {...table.data, hProperties: {role: 'table'}};
      table.children.forEach((row, line) => {
        row.data = {...row.data, hProperties: {role: 'row'}};
        row.children.forEach((cell, column) => {
          cell.data = {...cell.data, hProperties: line === 0 ? {role: 'columnheader'} : {role: 'cell', 'data-label': labels[column]}};
        });
      });
    });
  };
}

function labelOf(cell: TableCell): string {
  let label = '';
  visit(cell, (node) => {
    if ('value' in node) label += node.value;
  });
  return label;
}

/** What every page of the site is read with, besides Docusaurus' own plugins. The lint reads with the same syntax. */
export const remarkPlugins = [remarkCjkFriendly, remarkJoinLines, remarkSelfNumbered, remarkTableLabels, remarkUnverified];
