import {findComponent} from './component';

const MARKUP = /[*_`[\]<>{}\\~!&]/;

/**
 * What a reader sees of a piece of Markdown or MDX: marks, comments, link targets and tags are left out;
 * ruby stands in brackets after its base, a component as the words in its props.
 */
export function visibleText(markdown: string): string {
  if (!MARKUP.test(markdown)) return markdown;
  let text = '';
  let position = 0;
  INLINE.lastIndex = 0;
  const inline = new RegExp(INLINE);
  for (let found = inline.exec(markdown); found; found = inline.exec(markdown)) {
    text += markdown.slice(position, found.index) + shown(found);
    position = found.index + found[0].length;
  }
  return text + markdown.slice(position);
}

const INLINE = new RegExp([
  '(?<code>(?<ticks>`+)(?!`)(?<codeText>[^]*?[^`])\\k<ticks>(?!`))',
  '(?<escape>\\\\(?<escaped>[!-\\/:-@[-`{-~]))',
  '(?<comment>\\{\\/\\*[^]*?\\*\\/\\}|<!--[^]*?-->|(?<=\\s)\\{#[\\w-]+\\}(?=\\s*$))',
  '(?<image>!\\[(?<alt>[^\\]]*)\\](?:\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)|\\[[^\\]]*\\])?)',
  '(?<link>(?<!!)\\[(?<linkText>(?:[^\\[\\]]|\\[[^\\[\\]]*\\])*)\\]\\((?:<[^<>]*>|[^()]*(?:\\([^()]*\\)[^()]*)*)\\))',
  '(?<autolink><(?<url>https?:[^<>\\s]*)>)',
  '(?<rt><rt>(?<reading>[^<]*)<\\/rt>)|(?<rp><rp>[^<]*<\\/rp>)',
  '(?<break><br\\s*\\/?>)',
  '(?<tag><\\/?[A-Za-z](?:[^<>"\'{]|"[^"]*"|\'[^\']*\'|\\{(?:[^{}]|\\{[^{}]*\\})*\\})*>)',
  '(?<strong>(?<mark>\\*{1,3}|_{1,3}|~~)(?=\\S)(?<strongText>(?:(?!\\k<mark>)[^])+?)(?<=\\S)\\k<mark>)',
  '(?<entity>&(?:amp|lt|gt|quot|nbsp);)',
].join('|'), 'g');

const ENTITIES: Readonly<Record<string, string>> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&nbsp;': '\u00a0'};

function shown(found: RegExpExecArray): string {
  const group = found.groups ?? {};
  if (group.code) return group.codeText ?? '';
  if (group.escape) return group.escaped ?? '';
  if (group.image) return group.alt ?? '';
  if (group.link) return visibleText(group.linkText ?? '');
  if (group.autolink) return group.url ?? '';
  if (group.rt) return `（${group.reading}）`;
  if (group.break) return '\n';
  if (group.tag) return findComponent(found[0])?.words ?? '';
  if (group.strong) return isWordInside(found) ? found[0] : visibleText(group.strongText ?? '');
  if (group.entity) return ENTITIES[found[0]] ?? found[0];
  return '';
}

/** `snake_case_name` is not emphasis: an underscore inside a word marks nothing. */
function isWordInside(found: RegExpExecArray): boolean {
  if (!found.groups?.mark?.startsWith('_')) return false;
  const before = found.input[found.index - 1] ?? '';
  const after = found.input[found.index + found[0].length] ?? '';
  return /\w/.test(before) || /\w/.test(after);
}
