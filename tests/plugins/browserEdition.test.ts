import path from 'node:path';
import {compareEditions} from '../../src/core/compare';
import {toWordingTable} from '../../src/core/render';
import {readersEdition} from '../../src/plugins/guides/browserEdition';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';

const SITE = path.resolve(__dirname, '../..');
const guides = readGuides(SITE, 'staff').guides.map(({record, editions}) => [record.id, editions.map((one) => readEdition(one, {siteDir: SITE, audience: 'staff'}))] as const);

describe.each(guides)('ブラウザに送る %s', (_, editions) => {
  const [newer, older] = [editions[0], editions.at(-1)!];

  test('書き手だけのコメントと、読み手に見えない項目を含まない', () => {
    const sources = editions.flatMap((edition) => readersEdition(edition).files.map(({source}) => source));
    expect(sources.filter((source) => /\{\/\*\s*[^#\s]/.test(source) || /^(?:owner|nextReview|audience|sources):/m.test(source))).toEqual([]);
  });

  test('比べた結果は、元の文を比べたのと同じ', () => {
    const [table, whole] = [compareEditions(readersEdition(older), readersEdition(newer)), compareEditions(older, newer)].map((comparison) => toWordingTable(comparison, 'draft'));
    const cells = ({rows}: typeof table) => rows.map(({kind, newCell, oldCell}) => [kind, newCell, oldCell]);
    expect(cells(table)).toEqual(cells(whole));
  });
});
