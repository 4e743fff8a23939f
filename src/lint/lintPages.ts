import {unified, type Processor} from 'unified';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import type {LawName} from '../core/citations';
import {parseLintDocument, type LintDocument, type LintSource} from './document';
import {lintDraftCitations} from './draftCitations';
import {toJapanese} from './japanese';
import {portalRules, recommendedRules} from './preset';
import type {LintSite, PortalRule} from './portalRule';
import {noBraceHeadingId} from './rules/no-brace-heading-id';

export interface LintInput {
  /** Every page of guides and docs: rules look across pages and editions. */
  readonly sources: readonly LintSource[];
  /** By `<guide>/<edition>`, from `guide.yml`. */
  readonly effectiveDates: ReadonlyMap<string, string>;
  /** From `guides/laws.yml`; undefined where there is no such register, and then citations are not held against it. */
  readonly laws?: readonly LawName[];
  /** Which pages to report on. */
  readonly isWanted: (path: string) => boolean;
}

/**
 * Lints pages in one pass: each is parsed once and all rules run on its tree.
 * Out: one file per wanted page, in order of path, with its messages in order of place and in Japanese; `fatal` marks an error.
 */
export function lintPages(input: LintInput): readonly VFile[] {
  const rules = unified().use(recommendedRules());
  const files = runRules(input, {rules: portalRules, others: rules}).map(toJapanese);
  lintDraftCitations(input.sources, files);
  return files;
}

/** Runs the given rules only; for the tests of one rule. */
export function runRules(input: LintInput, {rules, others}: {readonly rules: readonly PortalRule[]; readonly others?: Processor}): readonly VFile[] {
  const documents = input.sources.map(parseLintDocument).sort((one, other) => (one.path < other.path ? -1 : 1));
  const site: LintSite = {documents: new Map(documents.map((document) => [document.path, document])), effectiveDates: input.effectiveDates, laws: input.laws};
  const whole = withRules(rules, {site, others});
  const unreadable = withRules(rules.filter((rule) => rule === noBraceHeadingId), {site});
  return documents.filter(({path}) => input.isWanted(path)).map((document) => lint(document, document.tree ? whole : unreadable));
}

function withRules(rules: readonly PortalRule[], {site, others}: {readonly site: LintSite; readonly others?: Processor}): Processor {
  const processor = others ? others() : unified();
  for (const rule of rules) processor.use(rule, ['error', site]);
  return processor.freeze() as unknown as Processor;
}

function lint(document: LintDocument, processor: Processor): VFile {
  const empty: Root = {type: 'root', children: []};
  processor.runSync(document.tree ?? empty, document.file);
  document.file.messages.sort((one, other) => (one.line ?? 0) - (other.line ?? 0) || (one.column ?? 0) - (other.column ?? 0));
  return document.file;
}
