import type {Code, Heading, Paragraph, RootContent} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {LintSource} from './document';

/** One example of a rule: pages, and what the rule says of them. */
export interface RuleExample {
  readonly kind: 'ok' | 'not-ok';
  readonly title: string;
  readonly sources: readonly LintSource[];
  /** Register files that the rule looks at, e.g. `guides/laws.yml`. */
  readonly registers: readonly LintSource[];
  /** `line:column reason`, with the path before it when there are several pages. Empty when ok. */
  readonly expected: readonly string[];
}

/** What the head of a rule's file says: its documentation and its tests. */
export interface RuleHeader {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly examples: readonly RuleExample[];
}

/**
 * Reads the comment at the head of a rule's file. In: the source of `rules/<id>.ts`; out: id, title, words and examples.
 * It stands in `//` lines, since an MDX clause id would end a block comment. Throws when there is no title.
 */
export function parseRuleHeader(source: string): RuleHeader {
  const markdown = headOf(source);
  const nodes = unified().use(remarkParse).parse(markdown).children;
  const sections = splitAtHeadings(nodes);
  const found = /^([a-z-]+): (.+)$/.exec(sections[0] ? wordsOf(sections[0].heading) : '');
  if (!found) throw new Error('Unexpected head of a rule file, expected a first line `// # <rule-id>: <title>`');
  const paragraphs = sections[0].content.filter((node): node is Paragraph => node.type === 'paragraph');
  return {id: found[1], title: found[2], text: paragraphs.map((node) => sourceOf(node, markdown)).join('\n\n'), examples: sections.slice(1).map(toExample)};
}

function headOf(source: string): string {
  const lines = source.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  return lines.slice(0, end).map((line) => line.replace(/^\/\/ ?/, '')).join('\n');
}

interface Section {
  readonly heading: Heading;
  readonly content: RootContent[];
}

function splitAtHeadings(nodes: readonly RootContent[]): readonly Section[] {
  const sections: Section[] = [];
  for (const node of nodes) {
    if (node.type === 'heading') sections.push({heading: node, content: []});
    else sections.at(-1)?.content.push(node);
  }
  return sections;
}

function toExample({heading, content}: Section): RuleExample {
  const [, kind, title] = /^(ok|not-ok): (.+)$/.exec(wordsOf(heading)) ?? [];
  if (kind !== 'ok' && kind !== 'not-ok') throw new Error(`Unexpected example \`${wordsOf(heading)}\`, expected \`## ok: …\` or \`## not-ok: …\``);
  const blocks = content.filter((node): node is Code => node.type === 'code');
  const filesIn = (wanted: string): readonly LintSource[] => blocks.filter(({lang}) => lang === wanted).map(({meta, value}) => ({path: meta ?? '', text: `${value}\n`}));
  const expected = blocks.filter(({lang}) => lang === 'text').flatMap(({value}) => value.split('\n'));
  return {kind, title, sources: filesIn('mdx'), registers: filesIn('yaml'), expected};
}

function wordsOf(node: Heading | Paragraph): string {
  return node.children.map((child) => ('value' in child ? child.value : '')).join('');
}

function sourceOf(node: Paragraph, markdown: string): string {
  return markdown.slice(node.position?.start.offset, node.position?.end.offset);
}
