import {isMap, isSeq, parseDocument, stringify, type YAMLMap} from 'yaml';
import type {SignOff} from '../core/model/review';

const HEAD = `# 審査の記録。npm run review -- record が書き足します。消したり書き換えたりしないでください。
# 判断は、変更の文の印（change）に結び付いています。改定案の文が変われば、その判断は数えません。
reviews: []
`;

interface Reviewed {
  readonly edition: string;
  readonly older: string;
}

/** `review.yml` with more sign-offs on an edition. In: its text, '' when there is no file yet; what is there stays as it is. */
export function addSignOffs(text: string, {edition, older, signOffs}: Reviewed & {readonly signOffs: readonly SignOff[]}): string {
  const document = parseDocument(text === '' ? HEAD : text);
  const reviews = document.get('reviews');
  if (!isSeq(reviews)) throw new Error('Unexpected review.yml without `reviews`, expected a checked one');
  reviews.flow = false;
  const found = findReview(reviews.items, edition);
  const made = toNodes(signOffs);
  if (!found) reviews.add(parseDocument(stringify({edition, older, signOffs})).contents);
  else {
    const list = found.get('signOffs');
    if (isSeq(list) && isSeq(made)) {
      list.flow = false;
      list.items.push(...made.items);
    }
  }
  // A folded line would turn up as a change that nobody made.
  return document.toString({lineWidth: 0});
}

/** `review.yml` after a release: what was signed of the draft belongs to the edition that it became. */
export function nameReviewed(text: string, edition: string): string {
  const document = parseDocument(text);
  const reviews = document.get('reviews');
  if (isSeq(reviews)) findReview(reviews.items, 'draft')?.set('edition', edition);
  return document.toString({lineWidth: 0});
}

function findReview(items: readonly unknown[], edition: string): YAMLMap | undefined {
  return items.filter((item): item is YAMLMap => isMap(item)).find((item) => String(item.get('edition')) === edition);
}

function toNodes(signOffs: readonly SignOff[]): unknown {
  return parseDocument(stringify(signOffs)).contents;
}
