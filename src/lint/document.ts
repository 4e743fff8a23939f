import type {Root} from 'mdast';
import {VFile} from 'vfile';
import {VFileMessage} from 'vfile-message';
import {findEditionPlace, type EditionPlace} from './editionPlace';
import {readHeadings, type ClauseHeading} from './headings';
import {repairBraceIds} from './braceIds';
import {parsePage} from './syntax';

/** A page as it stands on the disk. */
export interface LintSource {
  /** From the repository's root, with forward slashes: `guides/handbook/2024-04-01/what.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** A page, parsed once for all rules. */
export interface LintDocument extends LintSource {
  readonly place: EditionPlace | undefined;
  /** Where the messages go. */
  readonly file: VFile;
  /** Undefined when the text is not MDX; the file then carries the reason. */
  readonly tree: Root | undefined;
  readonly headings: readonly ClauseHeading[];
}

/** Parses one page. A failure is a message with line and column, so a page that cannot be read is never a page without findings. */
export function parseLintDocument(source: LintSource): LintDocument {
  // A `{#id}` makes MDX fail at once; read as what it means, the page shows its other problems in the same run.
  const file = new VFile({path: source.path, value: repairBraceIds(source.text)});
  const tree = parseOrReport(file);
  return {...source, place: findEditionPlace(source.path), file, tree, headings: tree ? readHeadings(tree) : []};
}

function parseOrReport(file: VFile): Root | undefined {
  try {
    return parsePage(file);
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause;
    const reason = `MDXとして読めません（${cause.reason}）。本文の「<」「{」は全角にするか「\`」で囲み、開いた印は閉じてください`;
    file.message(reason, {place: cause.place, ruleId: 'mdx-syntax', source: 'portal'}).fatal = true;
    return undefined;
  }
}
