import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {VFileMessage} from 'vfile-message';

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Checks that a source is well-formed MDX. Returns the file with a fatal message, with line and column,
 * for the first error; without messages the source is sound. Never throws for bad text.
 */
export function parseMdx(path: string, source: string): VFile {
  const file = new VFile({path, value: source});
  try {
    processor.parse(file);
  } catch (error) {
    report(file, error);
  }
  return file;
}

function report(file: VFile, error: unknown): void {
  if (!(error instanceof VFileMessage)) throw error;
  const message = file.message(`MDXとして読めません（${error.reason}）。開始と終了のタグ、{ } と < > の対応を直してください`, {
    place: error.place, ruleId: 'mdx-syntax', source: 'core',
  });
  message.fatal = true;
}
