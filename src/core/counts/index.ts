import type {Clause, Edition} from '../model/clause';
import {findMarks, type Mark} from './marks';
import {readableText} from './readableText';

export {findMarks, type MarkedPlace} from './marks';

export interface LongestSentence {
  readonly length: number;
  readonly text: string;
  readonly file: string;
}

/** How much an edition says. */
export interface TextCounts {
  readonly pages: number;
  /** 章 where the text has them; elsewhere its pages are its chapters. */
  readonly chapters: number;
  readonly articles: number;
  /** Visible characters without white space, notes and settings. */
  readonly characters: number;
  /** Sentences that end in 。; headings, cells and items without one are not sentences. */
  readonly sentences: number;
  readonly longest: LongestSentence | undefined;
  readonly marks: Readonly<Record<Mark, number>>;
}

/** Counts what a reader reads in an edition. */
export function countText(edition: Edition): TextCounts {
  const clauses = edition.files.flatMap((file) => file.clauses);
  const sentences = edition.files.flatMap((file) => file.clauses.flatMap(sentencesOf).map((text) => ({text, length: lengthOf(text), file: file.path})));
  const marks = findMarks(edition);
  return {
    pages: edition.files.length,
    chapters: countOf(clauses, 'chapter') || edition.files.length,
    articles: countOf(clauses, 'article'),
    characters: clauses.reduce((sum, clause) => sum + lengthOf(readableText(clause) ?? ''), 0),
    sentences: sentences.length,
    longest: sentences.reduce<LongestSentence | undefined>((longest, one) => (longest && longest.length >= one.length ? longest : one), undefined),
    marks: {要確認: marks.filter(({mark}) => mark === '要確認').length, 推定: marks.filter(({mark}) => mark === '推定').length},
  };
}

function countOf(clauses: readonly Clause[], kind: Clause['kind']): number {
  return clauses.filter((clause) => clause.kind === kind).length;
}

/** A full stop inside brackets ends no sentence: 「（以下「条例」という。）」. */
function sentencesOf(clause: Clause): readonly string[] {
  const sentences: string[] = [];
  let depth = 0, start = 0;
  const text = readableText(clause) ?? '';
  [...text].forEach((character, index, all) => {
    if ('（「『'.includes(character)) depth++;
    if ('）」』'.includes(character)) depth = Math.max(0, depth - 1);
    if (character === '\n') start = depth === 0 ? index + 1 : start;
    if (character !== '。' || depth > 0) return;
    sentences.push(all.slice(start, index + 1).join('').trim());
    start = index + 1;
  });
  return sentences.map((sentence) => sentence.replace(/^(?:〔[^〕]*〕)+/, ''));
}

function lengthOf(text: string): number {
  return [...text.replace(/\s/g, '')].length;
}
