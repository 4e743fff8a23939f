import type {Nodes} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {findReader} from '../../scripts/import/readers';
import {findActiveContent} from '../../src/lint/activeContent';
import {toPage} from '../../src/imports/toPage';
import payloads from '../fixtures/injection/payloads.json';
import {files} from './files';

const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).use(remarkMdx).freeze();
/** What a page from outside may consist of. */
const INERT = new Set(['root', 'yaml', 'heading', 'paragraph', 'text', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'strong', 'emphasis', 'delete', 'break', 'link', 'inlineCode', 'code', 'blockquote', 'thematicBreak']);

async function pageOf(kind: string, payload: string): Promise<string> {
  return toPage('題', await findReader(`a.${kind}`)!(await files[kind](payload)));
}

function problemsOf(page: string): readonly string[] {
  const tree = mdx.parse(page);
  const kinds: string[] = [];
  visit(tree, (node: Nodes) => void (INERT.has(node.type) || kinds.push(node.type)));
  const heads: string[] = [];
  visit(tree, 'yaml', (node) => void heads.push(node.value));
  return [...kinds, ...findActiveContent(tree, true).map(({what}) => what), ...(heads.length === 1 && heads[0].includes('audience: staff') ? [] : ['はじめの項目が変わった'])];
}

/** 52 files made and read, on a machine that does other things too. */
const FILES_LIMIT_MS = 120_000;

/** The letters of a text, however it is laid out. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.each(Object.keys(files))('外から来た %s のファイル', (kind) => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(async () => {
    pages = new Map(await Promise.all(payloads.map(async (payload) => [payload, await pageOf(kind, payload)] as const)));
  }, FILES_LIMIT_MS);

  test(`知られた${payloads.length}の攻めの文は、どれもページで動かない`, () => {
    expect([...pages].map(([payload, page]) => ({payload, problems: problemsOf(page)})).filter(({problems}) => problems.length > 0)).toEqual([]);
  }, FILES_LIMIT_MS);
  test('消すのではなく、読める文として残る', () => {
    // Of links and pictures only the words are taken; what Markdown itself hides or marks is not asked for.
    const kept = [...pages].filter(([payload]) => !/^(<javascript:|\{\/\*|:::|---|\[x|!\[x|"><|\r|<a |--><)/.test(payload));
    expect(kept.filter(([payload, page]) => !letters(page).includes(letters(payload))).map(([payload]) => payload)).toEqual([]);
  });
});

test('攻めの文は40を超え、そのままページに書けば、規則が断るか、MDXとして読めない', () => {
  expect(payloads.length).toBeGreaterThanOrEqual(40);
  const passed = payloads.filter((payload) => {
    try {
      return problemsOf(`---\naudience: staff\n---\n\n${payload}\n`).length === 0;
    } catch {
      return false;
    }
  });
  // What only a spreadsheet would run, or what shows as words, does nothing on a page.
  expect(passed.filter((payload) => !/^[=+\-@＝\s]|DDE|^:::|^\{\/\*|^' autofocus/.test(payload))).toEqual([]);
});
