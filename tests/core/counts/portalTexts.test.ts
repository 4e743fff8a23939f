import {countText} from '../../../src/core/counts';
import {readGuides} from '../../../src/plugins/guides/readGuides';
import {readEdition} from '../../../src/plugins/guides/readEdition';
import path from 'node:path';

const siteDir = path.join(__dirname, '../../..');
const newest = new Map(readGuides(siteDir, 'staff').guides.map(({record, editions: [first]}) => [record.id, readEdition(first, {siteDir, audience: 'staff'})]));

/** The newest text of a guide, or of one folder in it. */
function counted(guide: string, folder = '') {
  const edition = newest.get(guide);
  if (!edition) throw new Error(`no guide ${guide}`);
  return countText({...edition, files: edition.files.filter((file) => file.path.startsWith(folder))});
}

describe('手引きの今の文章', () => {
  test('協働の手引きは、12章、25,000字より多い', () => {
    const {chapters, characters} = counted('handbook');
    expect([chapters >= 12, characters >= 25_000]).toEqual([true, true]);
  });
  test('ガイドラインは、条の形で8,000字より多い', () => {
    const {articles, characters} = counted('guideline');
    expect([articles > 20, characters >= 8_000]).toEqual([true, true]);
  });
  test('委託受注の手引きは、15,000字より多く、どの文も60字までである', () => {
    const {characters, longest} = counted('outsourcing', 'npo/');
    expect(characters).toBeGreaterThanOrEqual(15_000);
    expect(longest?.length).toBeLessThanOrEqual(60);
  });
  test('職員に向けた文も、60字までである', () => {
    expect([counted('handbook').longest, counted('outsourcing', 'staff/').longest].filter((one) => one && one.length > 60)).toEqual([]);
  });
});
