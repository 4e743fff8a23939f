import path from 'node:path';
import {fromEditionData, toEditionData, toPairLayouts} from '../../../src/core/pair';
import {readEdition} from '../../../src/plugins/guides/readEdition';
import {readGuides} from '../../../src/plugins/guides/readGuides';

const SITE = path.resolve(__dirname, '../../..');
const guides = readGuides(SITE, 'staff').guides.map(({record, editions}) => ({title: record.title, editions: editions.map((one) => readEdition(one, {siteDir: SITE, audience: 'staff'}))}));
const editions = guides.flatMap((guide) => guide.editions).map((one) => [`${one.guide} ${one.id}`, one] as const);
const pairs = guides.flatMap(({title, editions: all}) => all.flatMap((newer, index) => all.slice(index + 1).map((older) => [`${newer.guide} ${older.id}と${newer.id}`, {title, older, newer}] as const)));

test.each(editions)('%s は、ブラウザに送る形から、そのまま元に戻る', (_, edition) => {
  expect(fromEditionData(JSON.parse(JSON.stringify(toEditionData(edition))) as never)).toEqual(edition);
});

test.each(pairs)('%s は、改め文でも改正データでも、旧版から新版になる', (_, {title, older, newer}) => {
  expect(toPairLayouts({older, newer, title, stage: 'decided'}).proof).toMatchObject({isExact: true, isSameWording: true});
});
