import fs from 'node:fs';
import {parse} from 'yaml';
import {toFirstRequest, toRequest} from '../../src/islands/siteSearch/panelOptions';
import {createEngine, type SearchEngine} from '../../src/search/engine';
import {openSiteIndexes, type SiteIndexes} from './siteIndexes';

/** Issue 5: requests from the focus until the first result; the panel's script and the engine are two of them. */
const MAX_REQUESTS = 10, SCRIPTS = 2;
jest.setTimeout(120_000);

let site: SiteIndexes;
let questions: readonly string[];
beforeAll(async () => {
  site = await openSiteIndexes();
  questions = (parse(fs.readFileSync('docs/developers/search-checks.yml', 'utf8')) as {checks: {query: string}[]}).checks.map(({query}) => query);
});

/** An engine with nothing loaded, and how many files it has read. */
function openEngine(): {readonly engine: SearchEngine; readonly count: () => number} {
  let count = 0;
  const engine = createEngine(async (name) => {
    count += 1;
    return JSON.parse(JSON.stringify(name === 'search/parts' ? site.parts : site.files.get(name))) as unknown;
  });
  return {engine, count: () => count};
}

/** Questions whose first result takes more requests than allowed. */
async function tooMany(all: Iterable<string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const question of all) {
    const {engine, count} = openEngine();
    const {groups} = await engine.answer(toFirstRequest(question));
    if (SCRIPTS + count() > MAX_REQUESTS || groups.length !== 1) wrong.push(`${question}: ${SCRIPTS + count()}`);
  }
  return wrong;
}

test('確かめのどの問いも、10回までの要求で初めの結果が出る', async () => {
  expect(await tooMany(questions)).toEqual([]);
});

test('どの見出しをそのまま尋ねても、長い文でも、10回までの要求で初めの結果が出る', async () => {
  const headings = new Set(site.site[0].pages.flatMap(({title, sections}) => sections.map((section) => section.headings.at(-1) ?? title)));
  expect(await tooMany(headings)).toEqual([]);
});

test('先に出す初めの結果は、確かめのどの問いでも、そろった答えの初めの結果と同じ', async () => {
  const changed: string[] = [];
  for (const question of questions) {
    const {engine} = openEngine();
    const [quick, whole] = [await engine.answer(toFirstRequest(question)), await engine.answer(toRequest(question))];
    if (quick.groups[0].results[0].address !== whole.groups[0].results[0].address) changed.push(question);
  }
  expect(changed).toEqual([]);
});

test('そろった答えは、前に何を尋ねたかによらない', async () => {
  const after = async (before: readonly string[], question: string): Promise<unknown> => {
    const {engine} = openEngine();
    for (const one of before) await engine.answer(toRequest(one));
    return engine.answer(toRequest(question));
  };
  expect(await after(questions.slice(0, 9), '少額の随意契約の上限額')).toEqual(await after([], '少額の随意契約の上限額'));
});
