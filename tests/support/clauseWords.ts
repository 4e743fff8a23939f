import type {Nodes, Parents} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

/** A clause as a Markdown reader without the portal's parser finds it: from one heading to the next. */
export interface ClauseWords {
  /** Its id; the page's own words stand before the first heading, under ''. */
  readonly id: string;
  /** The heading itself, notes left out; '' before the first. */
  readonly heading: string;
  /** What a reader sees, spaces left out, cut where a note is mentioned. In the order of the page. */
  readonly words: readonly string[];
}

export interface PageWords {
  readonly clauses: readonly ClauseWords[];
  /** The notes, which papers put elsewhere. */
  readonly notes: readonly string[];
}

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).use(remarkMdx);

/** Source of a page in, its words out. */
export function readClauseWords(source: string): PageWords {
  const clauses: {id: string; heading: string; words: string[]}[] = [{id: '', heading: '', words: []}];
  const notes: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteDefinition') notes.push(...leaves(node).flatMap(cutWords));
    else if (node.type === 'heading') clauses.push({id: idOf(node), heading: cutWords(node).join(''), words: [...cutWords(node)]});
    else if (node.type === 'paragraph' || node.type === 'tableCell') clauses.at(-1)!.words.push(...cutWords(node));
    else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(reader.parse(source));
  return {clauses, notes};
}

function leaves(node: Parents): readonly Parents[] {
  return node.children.flatMap((child): readonly Parents[] => (child.type === 'paragraph' ? [child] : 'children' in child ? leaves(child) : []));
}

/** What stands in the comment at the end of a heading, e.g. `law-first`. */
function idOf(heading: Parents): string {
  const comment = heading.children.find((child) => child.type === 'mdxTextExpression');
  return comment && 'value' in comment ? comment.value.replace(/[^a-z0-9-]/g, '') : '';
}

function cutWords(node: Parents): readonly string[] {
  return textOf(node).replace(/\s/g, '').split('\u0000').filter((words) => words !== '');
}

/** The letters of a node, and a mark where a note is mentioned. */
function textOf(node: Nodes): string {
  if (node.type === 'footnoteReference') return '\u0000';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
