import fc from 'fast-check';
import {toLinks} from '../../../src/core/citations/links';
import {compareFiles} from '../../../src/core/compare';
import type {Comparison} from '../../../src/core/model/comparison';
import {parseFile} from '../../../src/core/parse';
import {toProvisions} from '../../../src/core/proof/provisions';
import {amendByReading} from '../../../src/core/proof/readerOfSentences';
import {squeezed} from '../../../src/core/proof/squeezed';
import {findAmendmentProfile, toAmendingSentences} from '../../../src/core/render/sentences';
import {AMEND_CASES} from '../amend/fixtures';
import {articles, revised, toMarkdown} from './ordinances';

/** Amends the old text by the sentences alone: nothing is known of how they were made. */
function amendedByReading(oldSource: string, newSource: string) {
  const comparison: Comparison = compareFiles(parseFile('a.md', oldSource), parseFile('a.md', newSource));
  const {oldOutline, newOutline} = toLinks(comparison);
  const text = toProvisions(oldOutline.units);
  const sentences = toAmendingSentences(comparison, findAmendmentProfile(comparison));
  if (sentences !== '') amendByReading(text, sentences);
  return {text: squeezed(text), expected: squeezed(toProvisions(newOutline.units))};
}

test.each(AMEND_CASES)('$name：改め文の文字だけを読んで改めると、新しい文になる', ({oldSource, newSource}) => {
  const {text, expected} = amendedByReading(oldSource, newSource);
  expect(text).toEqual(expected);
});

test.each(AMEND_CASES)('$name：元へ戻す改め文も、文字だけを読んで当てられる', ({oldSource, newSource}) => {
  const {text, expected} = amendedByReading(newSource, oldSource);
  expect(text).toEqual(expected);
});

test('条・項・号を加え、削り、改めたどの要綱でも、改め文の文字だけで新しい要綱になる', () => {
  const pair = articles.chain((old) => revised(old).map((next) => [toMarkdown(old), toMarkdown(next)] as const));
  fc.assert(fc.property(pair, ([oldSource, newSource]) => {
    const {text, expected} = amendedByReading(oldSource, newSource);
    expect(text).toEqual(expected);
  }), {numRuns: 150});
});
