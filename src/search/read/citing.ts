import {citationPrefix, readAskedArticle} from '../text/articles';
import {foldKana} from '../text/normalise';
import type {Leaves} from './leaves';

/** An article of a law, and the sections that cite it. */
export interface Citing {
  /** As it stands in the texts, folded: `地方自治法施行令第167条の2`. */
  readonly article: string;
  readonly sections: readonly number[];
}

/** More laws with the same article would be no answer but a list of laws. */
const MAX_LAWS = 6;

/** In: the words of a question. Out: what cites the article that is asked (167条の2, 地方自治法234条); [] when the question is no article. Not final while leaves are missing. */
export function findCiting(leaves: Leaves, words: readonly string[]): readonly Citing[] {
  const asked = readAskedArticle(words.join(''));
  if (!asked) return [];
  const prefix = citationPrefix(asked.article), law = foldKana(asked.law);
  const terms = leaves.startingWith(prefix, MAX_LAWS), named = terms.map((term) => term.slice(prefix.length));
  const wanted = named.includes(law) ? [law] : named.filter((name) => isShortFor(law, name));
  return wanted.map((name) => ({article: `${name}第${asked.article}`, sections: [...leaves.posting(prefix + name)?.ids ?? []]}));
}

/** 自治法 and 施行令 stand for 地方自治法 and 地方自治法施行令; no name stands for all. */
function isShortFor(short: string, name: string): boolean {
  let place = 0;
  for (const letter of name) if (letter === short[place]) place += 1;
  return place === short.length && (short === '' || name.at(-1) === short.at(-1));
}
