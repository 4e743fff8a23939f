import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {lintRule} from 'unified-lint-rule';
import type {VFile} from 'vfile';
import type {LawName} from '../core/citations';
import type {LintDocument} from './document';

/** All that a rule may look at besides its own page. */
export interface LintSite {
  /** Every page of guides and docs, by path. */
  readonly documents: ReadonlyMap<string, LintDocument>;
  /** Effective dates from `guide.yml`, by `<guide>/<edition>`. */
  readonly effectiveDates: ReadonlyMap<string, string>;
  /** What may be cited, from `guides/laws.yml`; undefined where there is no such register. */
  readonly laws: readonly LawName[] | undefined;
}

/** What one run of a rule gets. */
export interface RuleInput {
  readonly document: LintDocument;
  readonly tree: Root;
  /** Messages go here. */
  readonly file: VFile;
  readonly site: LintSite;
}

export type PortalRule = Plugin<[(LintSite | readonly ['error' | 'warn', LintSite])?], Root>;

/**
 * Makes a remark-lint rule of the portal. `scope` says which pages it is for: only the editions of a guide, or every page.
 * A rule reports and goes on; it never repairs and never prints.
 */
export function portalRule(meta: {readonly id: string; readonly scope: 'guides' | 'pages'}, check: (input: RuleInput) => void): PortalRule {
  const origin = {origin: `portal:${meta.id}`, url: `/developers/lint-rules/#${meta.id}`};
  return lintRule<Root, LintSite>(origin, (tree, file, site) => {
    const document = site.documents.get(file.path);
    if (!document || (meta.scope === 'guides' && !document.place)) return;
    check({document, tree, file, site});
  }) as PortalRule;
}
