import type {RootContent} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify} from 'yaml';

/** Words at the head of a block that MDX takes for code. */
const UNSAFE = [{character: 'i', after: 'mport\\b'}, {character: 'e', after: 'xport\\b'}].map((one) => ({...one, atBreak: true}));

const writer = unified().use(remarkStringify, {bullet: '-', listItemIndent: 'one', unsafe: UNSAFE}).use(remarkGfm).use(remarkDirective).use(remarkMdx).freeze();

/** Blocks in; an MDX page out that says and does nothing but its words: whatever MDX would run is escaped. For the staff until somebody decides otherwise. */
export function toPage(title: string, blocks: readonly RootContent[]): string {
  const head = stringify({title, description: '取り込んだままの文です。読み直し、説明を書き直してください。', audience: 'staff', owner: '要確認', nextReview: '要確認'});
  const body = writer.stringify({type: 'root', children: [...blocks]});
  return `---\n${head}---\n\n${body.replace(CONTROL, '')}`;
}

/** Letters that no text means, and marks that turn the direction of reading and so can hide what a line says. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
