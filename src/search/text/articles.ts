import {foldKana, normalise} from './normalise';

/** An article of a law in a normalised text: 第167条の2; its number is the first group. */
export const ARTICLE = /第?(\d+条(?:の\d+)*)/g;

/** The term of an article as a whole, so that 第27条 does not stand for 第27条の2: `27条の2` -> `#27の2`. */
export function toArticleTerm(article: string): string {
  return `#${article.replace('条', '')}`;
}

const ASKED = /^(?<law>.*?[法令例則程綱])?第?(?<article>\d+条(?:の\d+)*)(?:第?\d+項)?(?:第?\d+号)?$/;

/** A question for an article, with or without its law: 地方自治法234条, 167条の2. */
export function readAskedArticle(word: string): {readonly law: string; readonly article: string} | undefined {
  const {law = '', article} = ASKED.exec(word)?.groups ?? {};
  return article === undefined ? undefined : {law, article};
}

/** The term of a citation of another law: `地方自治法`, `第167条の2` -> `§167の2#地方自治法`. Article first, so that one look finds all laws that have it. */
export function toCitationTerm({law, article}: {readonly law: string; readonly article: string}): string {
  return `${citationPrefix(normalise(article).text.replace(/^第/, ''))}${foldKana(normalise(law).text)}`;
}

/** In: an article as asked, `167条の2`. */
export function citationPrefix(article: string): string {
  return `§${article.replace('条', '')}#`;
}
