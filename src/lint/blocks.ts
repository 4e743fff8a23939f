import type {Nodes, Parents, Root, RootContent} from 'mdast';

/** A piece of a page that a reader takes in at once, and that one source can vouch for. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table' | 'footnote' | 'component';
  readonly node: Nodes;
  /** Titles of the admonitions around it, outermost first, e.g. `使わない言い方`. */
  readonly admonitions: readonly string[];
  /** The block right before and after it in the same container. */
  readonly previous: Block | undefined;
  readonly next: Block | undefined;
}

type Draft = {-readonly [Key in keyof Block]: Block[Key]};

const KINDS: Readonly<Record<string, Block['kind']>> = {
  heading: 'heading', paragraph: 'paragraph', list: 'list', table: 'table', footnoteDefinition: 'footnote', mdxJsxFlowElement: 'component',
};
const CONTAINERS = new Set(['blockquote', 'containerDirective', 'mdxJsxFlowElement']);

/** Cuts a page into blocks, in order; quotations, admonitions and components are looked into; a component is a block for its props. */
export function readBlocks(tree: Root): readonly Block[] {
  return readChildren(tree, []);
}

function readChildren(parent: Parents, admonitions: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let previous: Draft | undefined;
  for (const child of parent.children as readonly RootContent[]) {
    const kind = isDirectiveLabel(child) ? 'heading' : KINDS[child.type];
    const block: Draft | undefined = kind && {kind, node: kind === 'component' ? withoutChildren(child) : child, admonitions, previous, next: undefined};
    if (previous) previous.next = block;
    previous = block;
    if (block) blocks.push(block);
    if (CONTAINERS.has(child.type)) blocks.push(...readChildren(child as Parents, [...admonitions, ...labelOf(child)]));
  }
  return blocks;
}

/** Of a component the block is what its props say; its children are blocks of their own. */
function withoutChildren(node: RootContent): Nodes {
  return {...node, children: []} as Nodes;
}

/** The title in `:::note[題]` is a paragraph of its own. */
function isDirectiveLabel(node: Nodes): boolean {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data;
}

function labelOf(node: RootContent): readonly string[] {
  if (node.type !== 'containerDirective') return [];
  const label = node.children.find(isDirectiveLabel);
  return label ? [plainText(label)] : [];
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
