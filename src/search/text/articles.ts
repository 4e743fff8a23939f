/** An article of a law in a normalised text: 第167条の2; its number is the first group. */
export const ARTICLE = /第?(\d+条(?:の\d+)*)/g;

/** The term of an article as a whole, so that 第27条 does not stand for 第27条の2: `27条の2` -> `#27の2`. */
export function toArticleTerm(article: string): string {
  return `#${article.replace('条', '')}`;
}

const ASKED = /^(?<law>.*?[法令例則])?第?(?<article>\d+条(?:の\d+)*)$/;

/** A question for an article, with or without its law: 地方自治法234条, 167条の2. */
export function readAskedArticle(word: string): {readonly law: string; readonly article: string} | undefined {
  const {law = '', article} = ASKED.exec(word)?.groups ?? {};
  return article === undefined ? undefined : {law, article};
}
