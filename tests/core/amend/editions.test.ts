import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {amendEditions, apply} from '../../../src/core/amend';
import {checkCitations} from '../../../src/core/citations';
import {toLinks} from '../../../src/core/citations/links';
import {compareEditions} from '../../../src/core/compare';
import type {Amendment} from '../../../src/core/model/amendment';
import type {Edition} from '../../../src/core/model/clause';
import {parseFile} from '../../../src/core/parse';
import {findAmendmentProfile, toAmendingSentences} from '../../../src/core/render/sentences';
import {toProvisions} from '../../../src/core/proof/provisions';
import {amendByReading} from '../../../src/core/proof/readerOfSentences';
import {squeezed} from '../../../src/core/proof/squeezed';

const GUIDES = join(__dirname, '../../../guides');

function readEdition(guide: string, id: string): Edition {
  const folder = join(GUIDES, guide, id);
  const paths = (readdirSync(folder, {recursive: true, encoding: 'utf8'})).filter((path) => path.endsWith('.mdx')).sort();
  return {guide, id, files: paths.map((path) => parseFile(path, readFileSync(join(folder, path), 'utf8')))};
}

/** Names of the folders in a folder, sorted; registers beside them are left out. */
const folders = (place: string): string[] => readdirSync(place, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();

const PAIRS = folders(GUIDES).flatMap((guide) => {
  const ids = folders(join(GUIDES, guide));
  return ids.slice(1).map((id, index) => ({name: `${guide} ${ids[index]}→${id}`, older: readEdition(guide, ids[index]), newer: readEdition(guide, id)}));
});

test.each(PAIRS)('$name：改正を当てれば、次の版と一字も違わない', ({older, newer}) => {
  const amendment = JSON.parse(JSON.stringify(amendEditions(older, newer))) as Amendment;
  expect(apply(older.files, amendment)).toEqual(newer.files.map(({path, source}) => ({path, source})));
});

/** Guides without articles are amended by the table (K19), so they have no sentences to follow. */
const IN_ARTICLES = PAIRS.filter(({older, newer}) => findAmendmentProfile(compareEditions(older, newer)).form === 'sentences');

test.each(IN_ARTICLES)('$name：改め文の文字だけを読んで改めると、次の版になる', ({older, newer}) => {
  const comparison = compareEditions(older, newer);
  const {oldOutline, newOutline} = toLinks(comparison);
  const text = toProvisions(oldOutline.units);
  amendByReading(text, toAmendingSentences(comparison, findAmendmentProfile(comparison)));
  expect(squeezed(text)).toEqual(squeezed(toProvisions(newOutline.units)));
});

test.each(PAIRS)('$name：引用は、どれも指すものがある', ({older, newer}) => {
  expect([...checkCitations(older), ...checkCitations(newer)]).toEqual([]);
});
