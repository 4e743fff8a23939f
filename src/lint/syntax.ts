import type {Root} from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {VFile} from 'vfile';

/** The syntax the site is built with; with any other list a file would parse differently here and there. */
const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze();

/** Parses one page. Throws a `VFileMessage` with its place when the text is not MDX. */
export function parsePage(file: VFile): Root {
  return processor.parse(file);
}
