import fc from 'fast-check';
import {toLinks} from '../../../src/core/citations/links';
import {compareFiles} from '../../../src/core/compare';
import {parseFile} from '../../../src/core/parse';
import {toProvisions} from '../../../src/core/proof/provisions';
import {planDocument} from '../../../src/core/render/sentences/planDocument';
import {MUNICIPAL} from '../../../src/core/render/sentences/profile';
import {AMEND_CASES} from '../amend/fixtures';
import {articles, revised, toMarkdown} from './ordinances';
import {follow} from './readerOfInstructions';

/** What a reader holds who does, one by one and to the letter, what the sentences say. */
function amendedByReader(oldSource: string, newSource: string) {
  const links = toLinks(compareFiles(parseFile('a.md', oldSource), parseFile('a.md', newSource)));
  const text = toProvisions(links.oldOutline.units);
  for (const instruction of planDocument(links, MUNICIPAL)) follow(text, instruction);
  return {text, expected: toProvisions(links.newOutline.units)};
}

test.each(AMEND_CASES)('$name：改め文のとおりに改めると、新しい文になる', ({oldSource, newSource}) => {
  const {text, expected} = amendedByReader(oldSource, newSource);
  expect(text).toEqual(expected);
});

test.each(AMEND_CASES)('$name：元へ戻す改め文も、そのとおりに改めると元の文になる', ({oldSource, newSource}) => {
  const {text, expected} = amendedByReader(newSource, oldSource);
  expect(text).toEqual(expected);
});

test('条・項・号を加え、削り、改めたどの要綱でも、改め文のとおりに改めると新しい要綱になる', () => {
  const pair = articles.chain((old) => revised(old).map((next) => [toMarkdown(old), toMarkdown(next)] as const));
  fc.assert(fc.property(pair, ([oldSource, newSource]) => {
    const {text, expected} = amendedByReader(oldSource, newSource);
    expect(text).toEqual(expected);
  }), {numRuns: 150});
});
