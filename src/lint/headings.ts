import type {Heading, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {toBlockText} from './blockText';

/** A heading with the clause id that stands after it. */
export interface ClauseHeading {
  readonly node: Heading;
  /** What a reader sees, e.g. `第3条（協定）`. */
  readonly text: string;
  /** As written; undefined when there is none. Its form is not checked here. */
  readonly id: string | undefined;
}

const ID_COMMENT = /^\s*\/\*\s*#(.*?)\s*\*\/\s*$/;

/** All headings of a page, in order. */
export function readHeadings(tree: Root): readonly ClauseHeading[] {
  const headings: ClauseHeading[] = [];
  visit(tree, 'heading', (node) => {
    headings.push({node, text: toBlockText(node).text.trim(), id: idOf(node)});
  });
  return headings;
}

function idOf(node: Heading): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'mdxTextExpression' ? ID_COMMENT.exec(last.value)?.[1] : undefined;
}
