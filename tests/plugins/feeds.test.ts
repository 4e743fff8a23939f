import path from 'node:path';
import {toFeed} from '../../src/plugins/feeds/toFeed';
import {readGuides} from '../../src/plugins/guides/readGuides';

const {guides} = readGuides(path.resolve(__dirname, '../..'), 'staff');
const given = {title: '変更点', guides, site: 'https://portal.example', folder: 'changes'};
interface JsonFeed {
  readonly items: readonly {readonly id: string; readonly url: string; readonly date_published?: string; readonly date_modified: string}[];
}
const json = (): JsonFeed => JSON.parse(toFeed(given).json1()) as JsonFeed;

describe('変更点の配信', () => {
  test('施行日のある版だけが、新しい順に並ぶ', () => {
    const days = json().items.map((item) => item.date_modified);
    expect(days).toEqual([...days].sort().reverse());
    expect(json().items).toHaveLength(guides.flatMap((guide) => guide.editions).filter((edition) => edition.record.effectiveDate).length);
  });
  test('前の版があれば新旧対照表へ、最初の版はその版へ導く', () => {
    const links = json().items.map((item) => new URL(item.url).pathname);
    for (const guide of guides) expect(links.filter((link) => link === `/${guide.editions.at(-1)?.permanentAddress}/`)).toHaveLength(1);
    expect(links.filter((link) => link.startsWith('/changes/')).length).toBe(links.length - guides.length);
  });
  test('2度作っても同じバイトになり、Atomとして始まる', () => {
    expect(toFeed(given).atom1()).toBe(toFeed(given).atom1());
    expect(toFeed(given).atom1()).toMatch(/^<\?xml[^>]+>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
  });
});
