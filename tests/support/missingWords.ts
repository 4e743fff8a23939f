import type {PageWords} from './clauseWords';
import type {PaperWords} from './paperWords';

/** Words of a page that a paper lacks, each as `id: words`. The words of the clauses must stand in the page's order, those of the notes anywhere. */
export function missingWords({clauses, notes}: PageWords, {body, noteText}: PaperWords): readonly string[] {
  const missing: string[] = [];
  let at = 0;
  for (const {id, words} of clauses) {
    for (const one of words) {
      const found = body.indexOf(one, at);
      if (found < 0) missing.push(`${id}: ${one}`);
      else at = found + one.length;
    }
  }
  return [...missing, ...notes.filter((one) => !noteText.includes(one)).map((one) => `注: ${one}`)];
}
