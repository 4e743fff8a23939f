import type {AmendmentProfile} from '../../model/amendment';
import type {Comparison} from '../../model/comparison';

/** Statutes of the state, in kanji numerals: 「の下に」 (33 of 33 in the corpus), a table of contents wherever there are chapters. */
const NATIONAL: AmendmentProfile = {insertAfter: 'の下に', digits: 'kanji', locator: 'article', form: 'sentences', contents: 'derived'};
/** Ordinances, rules and guidelines of a city in articles: 「の次に」 (12 of 12). */
export const MUNICIPAL: AmendmentProfile = {insertAfter: 'の次に', digits: 'asWritten', locator: 'article', form: 'sentences', contents: 'asWritten'};
/** Guides without articles: the table is the normal form; sentences, if wanted, locate by number and heading (K19). */
const GUIDE: AmendmentProfile = {...MUNICIPAL, locator: 'heading', form: 'table'};

/** The profile that a text itself shows: by the numerals of its articles, or by having none. */
export function findAmendmentProfile({entries}: Comparison): AmendmentProfile {
  const labels = entries.flatMap(({oldClause, newClause}) => [oldClause?.clause, newClause?.clause])
    .flatMap((clause) => (clause?.kind === 'article' ? [clause.label] : []));
  if (labels.length === 0) return GUIDE;
  const kanji = labels.filter((label) => /^(附則)?第[一二三四五六七八九十百千]+条/.test(label));
  return kanji.length * 2 > labels.length ? NATIONAL : MUNICIPAL;
}
