import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import exportsPlugin, {makeAllFiles, type PairFiles} from '../../src/plugins/exports';
import {listPages, withoutStaffBlocks} from '../../src/plugins/audience';
import {readGuides, type VisibleEdition} from '../../src/plugins/guides/readGuides';
import {readPages} from '../../src/plugins/exports/readPages';
import {readDocument} from '../../src/plugins/exports/readDocument';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {comparePairs, toComparisonView, type ReadEdition} from '../../src/plugins/guides/views';
import {SITE} from './pairs';
import {readPart} from './readFiles';

const neighbours = (audience: 'staff' | 'public') => readGuides(SITE, audience).guides.flatMap(({record, editions}) =>
  editions.slice(0, -1).map((newer, index) => `/changes/${record.id}/${editions[index + 1].record.id}..${newer.record.id}/`));

describe('対照表のページのとなりに置くファイル', () => {
  let made: readonly PairFiles[];
  beforeAll(async () => {
    made = await makeAllFiles(SITE, 'public');
  });

  test('となり合う版の組のすべてに、5つのファイルを置き、名前と大きさをページに知らせる', async () => {
    const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'exports-'));
    const plugin = exportsPlugin({siteDir: SITE} as never, {audience: 'staff'});
    const content = await plugin.loadContent!();
    let told: Record<string, readonly {name: string; size: number}[]> = {};
    await plugin.contentLoaded!({content, actions: {setGlobalData: (data: typeof told) => void (told = data)}} as never);
    await plugin.postBuild!({content, outDir} as never);
    expect(Object.keys(told).sort()).toEqual(neighbours('staff').sort());
    const written = Object.entries(told).flatMap(([address, files]) => files.map(({name}) => fs.statSync(path.join(outDir, address, name)).size));
    expect(written).toEqual(Object.values(told).flat().map(({size}) => size));
    expect(Object.values(told).map((files) => files.length)).toEqual(neighbours('staff').map(() => 5));
    expect(Object.values(told).flat().filter(({name}) => !/^[a-z0-9_.-]+$/.test(name))).toEqual([]);
    fs.rmSync(outDir, {recursive: true});
  });

  test('公開の版には、公開してよい手引きの、決まった版だけがあり、審査の紙はない', () => {
    expect(made.map(({address}) => address)).toEqual(neighbours('public'));
    expect(made.flatMap(({files}) => files.map(({name}) => name)).filter((name) => /draft|review/.test(name))).toEqual([]);
  });

  test('公開の版のファイルに、職員だけのページも、職員だけの囲みの文もない', async () => {
    const words = await wordsOf(made);
    const staff = readGuides(SITE, 'public').guides.flatMap(({editions}) => editions).flatMap(staffLines);
    expect(staff.length).toBeGreaterThan(10);
    expect(staff.filter((line) => words.includes(line))).toEqual([]);
  });
});

/** All that the Word and JSON files say. */
async function wordsOf(made: readonly PairFiles[]): Promise<string> {
  const files = made.flatMap((pair) => pair.files);
  const texts = await Promise.all(files.map(async ({name, bytes}) => {
    if (name.endsWith('.json')) return new TextDecoder().decode(bytes);
    return name.endsWith('.docx') ? (await readPart(bytes, 'word/document.xml')).text() : '';
  }));
  return texts.join('\n');
}

/** Lines of an edition that only the staff may read: those of its hidden pages that stand on no public one, and of its staff blocks. */
function staffLines({folder, excluded}: VisibleEdition): readonly string[] {
  const read = (file: string): string => fs.readFileSync(path.join(SITE, folder, file), 'utf8');
  const blocks = listPages(path.join(SITE, folder)).flatMap((file) => [...read(file).matchAll(/<StaffOnly[^>]*>([\s\S]*?)<\/StaffOnly>/g)].map(([, inner]) => inner));
  const shared = listPages(path.join(SITE, folder)).filter((file) => !excluded.includes(file)).map((file) => withoutStaffBlocks(read(file))).join('\n');
  return [...excluded.map(read), ...blocks].flatMap((text) => text.split('\n')).map((line) => line.trim())
    .filter((line) => line.length > 20 && /^[ぁ-んァ-ヶ一-龠]/.test(line) && !shared.includes(line));
}

describe('ページの対照表と', () => {
  const guide = readGuides(SITE, 'staff').guides[0];
  const reads = guide.editions.slice(0, 2).map((visible): ReadEdition => ({visible, edition: readEdition(visible, {siteDir: SITE, audience: 'staff'}), addresses: new Map(), titles: new Map(), reading: []}));
  const [pair] = comparePairs(guide, reads);

  test('同じ行から作り、同じ番地に置く', async () => {
    const [newer, older] = guide.editions;
    const {document} = readDocument({guide, older, newer}, {siteDir: SITE, audience: 'staff'});
    expect(document.table).toEqual(toComparisonView(pair).table);
    expect(document.proof).toEqual(toComparisonView(pair).proof);
    expect(neighbours('staff')[0]).toBe(pair.address);
  });
});

describe('ページの並び', () => {
  test.each(readGuides(SITE, 'staff').guides.flatMap(({editions}) => editions).map((edition) => [edition.folder, edition] as const))('%s は「はじめに」から始まり、どのページにも題名と番地がある', (_, edition) => {
    const pages = readPages(edition, SITE);
    expect(pages[0]).toMatchObject({file: 'index.mdx', address: `/${edition.address}/`});
    expect(pages.filter(({title, file, address}) => title === file || !address!.startsWith(`/${edition.address}/`))).toEqual([]);
  });
});
