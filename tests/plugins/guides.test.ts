import path from 'node:path';
import {readingOrder, type LoadedDoc} from '../../src/plugins/guides/addresses';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';

const siteDir = path.resolve(__dirname, '../..');
const ids = (audience: 'staff' | 'public') => readGuides(siteDir, audience).guides.flatMap((guide) => guide.editions.map((edition) => edition.pluginId));

describe('手引きと版', () => {
  test('3つの手引きに、施行された版が2つ以上と改定案がある', () => {
    for (const {record} of readGuides(siteDir, 'staff').guides) {
      expect(record.editions.filter((edition) => edition.status !== 'draft').length).toBeGreaterThanOrEqual(2);
      expect(record.editions.map((edition) => edition.status)).toContain('draft');
    }
    expect(readGuides(siteDir, 'staff').guides.map((guide) => guide.record.id)).toEqual(['handbook', 'guideline', 'outsourcing']);
  });
  test('公開用には、改定案と、公開のページがない手引きが入らない', () => {
    expect(ids('public').filter((id) => /draft|handbook/.test(id))).toEqual([]);
    expect(ids('public').filter((id) => id.startsWith('guideline')).length).toBeGreaterThanOrEqual(2);
  });
  test('現行の版は手引きの住所に、ほかの版は日付の住所に立つ', () => {
    const [handbook] = readGuides(siteDir, 'staff').guides;
    const wanted = handbook.record.editions.map(({id, status}) => (status === 'in-force' ? 'handbook' : `handbook/${id}`));
    expect(handbook.editions.map((edition) => edition.address)).toEqual(wanted);
    expect(wanted.filter((address) => address === 'handbook')).toHaveLength(1);
  });
  test('変更の説明は、公開と書いたものだけが公開用に出る', () => {
    const notes = (audience: 'staff' | 'public') => readGuides(siteDir, audience).guides.flatMap((guide) => guide.editions.flatMap((edition) => edition.record.notes ?? []));
    const what = notes('public').map((note) => note.what);
    expect(what.length).toBeGreaterThan(0);
    expect(what.filter((text) => text.includes('職員の資料'))).toEqual([]);
    expect(notes('staff').map((note) => note.what).some((text) => text.includes('職員の資料'))).toBe(true);
  });
  test('公開用に読んだ版には、職員だけのページもかたまりもない', () => {
    const outsourcing = readGuides(siteDir, 'public').guides.find((guide) => guide.record.id === 'outsourcing')!;
    const read = readEdition(outsourcing.editions[0], {siteDir, audience: 'public'});
    expect(read.files.some((file) => file.path.startsWith('staff/'))).toBe(false);
    expect(read.files.map((file) => file.source).join('')).not.toContain('StaffOnly');
  });
});

describe('読む順', () => {
  const doc = (id: string, links: Partial<Record<'next' | 'previous', string>>): LoadedDoc => ({
    id, source: id, permalink: id, title: id, description: '', frontMatter: {},
    ...(links.next ? {next: {permalink: links.next}} : {}), ...(links.previous ? {previous: {permalink: links.previous}} : {}),
  });
  test('目次のつながりの順に並べ、目次にないページは最後に置く', () => {
    const docs = [doc('c', {previous: 'b'}), doc('x', {}), doc('a', {next: 'b'}), doc('b', {next: 'c', previous: 'a'})];
    expect(readingOrder(docs).map((one) => one.id)).toEqual(['a', 'b', 'c', 'x']);
  });
});
