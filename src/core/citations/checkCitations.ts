import type {Clause, Edition, SourceRange} from '../model/clause';
import {Addresses} from './addresses';
import {resolveCitations, type ResolvedCitation} from './resolveCitations';
import {toOutline} from './units';

/** A citation that leads nowhere. */
export interface CitationProblem {
  readonly file: string;
  /** The clause it stands in. */
  readonly range: SourceRange;
  readonly citation: string;
  /** 「何が」「どう直す」 in two short sentences. */
  readonly message: string;
}

/**
 * Citations of articles, paragraphs, items and annexes that the edition does not have, file by file.
 * Other laws and guides, tables that read words in, notes, and 同条 (whose meaning only a person can tell) are left out;
 * so are editions without articles. For the lint of drafts (issue 3, Deliver 5).
 */
export function checkCitations(edition: Pick<Edition, 'files'>): readonly CitationProblem[] {
  const placed = edition.files.flatMap((file) => file.clauses.map((clause, index) => ({file: file.path, index, clause})));
  const outline = toOutline(placed);
  const addresses = new Addresses(outline);
  return placed.flatMap(({file, index, clause}) => {
    const from = outline.unitOf({file, index, clause});
    if (!from || UNCHECKED.has(clause.kind)) return [];
    return resolveCitations(clause.text, from, addresses).filter(isLost)
      .map(({citation: {text}}) => ({file, range: clause.range, citation: text, message: `引用「${text}」の指す条項がありません。番号を確かめてください`}));
  });
}

/** Names of articles, tables that read words in, and notes of the editors, which cite the sources. */
const UNCHECKED = new Set<Clause['kind']>(['article', 'tableCell', 'footnote', 'admonition']);

function isLost({citation, unit, isForeignSort}: ResolvedCitation): boolean {
  return unit === undefined && !isForeignSort && citation.relative?.word !== '同' && citation.before?.relative?.word !== '同';
}
