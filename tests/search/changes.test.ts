import {createEngine} from '../../src/search/engine';
import {NOTHING_ASKED, type Asked} from '../../src/search/asked';
import type {ShownAnswer} from '../../src/search/shown';
import {readSite} from '../../src/plugins/search/readSite';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

jest.setTimeout(120_000);
let site: SiteIndexes;
beforeAll(async () => void (site = await openSiteIndexes(readSite)));

async function ask(asked: Partial<Asked>): Promise<{readonly answer: ShownAnswer; readonly parts: ReadonlySet<string>}> {
  const read: string[] = [];
  const engine = createEngine(async (name) => {
    read.push(name);
    return JSON.parse(JSON.stringify(name === 'search/parts' ? site.parts : site.files.get(name))) as unknown;
  });
  const answer = await engine.answer({asked: {...NOTHING_ASKED, ...asked}, most: 5, wholeGuides: []});
  return {answer, parts: new Set(read.map((name) => name.split('/')[1].replace(/-[0-9a-f]{8}$/, '')))};
}

test('ふつうの問いでは、変更点の索引を読まず、種類として選べることだけを示す', async () => {
  const {answer, parts} = await ask({input: '負担金'});
  expect([[...parts], answer.filters.find(({name}) => name === 'kind')?.options.at(-1)]).toEqual([['parts', 'current'], {value: 'change', label: '変更点'}]);
});

test('種類に「変更点」を選ぶと、その索引だけを読み、どの結果も比較のページの変更に進む', async () => {
  const {answer, parts} = await ask({input: '負担金', kind: 'change'});
  const addresses = answer.groups.flatMap(({results}) => results.map(({address}) => address));
  expect([[...parts], answer.count > 0, addresses.filter((address) => !/^\/changes\/[a-z]+\/.+\.\..+\/#change-/.test(address))]).toEqual([['parts', 'changes'], true, []]);
});

test('変更点の結果は、どの版からどの版への変更かを示す', async () => {
  const {answer} = await ask({input: '負担金', kind: 'change'});
  expect(answer.groups[0].results.map(({source}) => source.editionLabel)).toEqual(expect.arrayContaining([expect.stringMatching(/版→/)]));
});

test('旧版も探すと、今の版の結果の後に、変更点も出る', async () => {
  const {answer} = await ask({input: '負担金', includesOld: true});
  expect(answer.filters.find(({name}) => name === 'kind')?.options.map(({label}) => label)).toContain('変更点');
  expect(answer.groups.map(({results}) => results[0].source.status)).not.toContain('change');
});
