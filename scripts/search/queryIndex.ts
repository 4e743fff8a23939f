import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {Leaves} from '../../src/search/read/leaves';
import {answerNow, searchIndex, type IndexAnswer} from '../../src/search/read/searchIndex';
import type {IndexStart} from '../../src/search/stored';
import {stop} from './stop';

interface Query {
  readonly id: string;
  readonly q: string;
}

/** Pages that the score looks at. */
const MAX_PAGES = 10;
/** Questions are asked so often for their time; the middle counts, so that a pause of the machine does not. */
const RUNS = 5;

/** In: the folder of an index and a file with questions. Out: a file with answers, the time of each when loaded, and the bytes of each from nothing. */
export async function queryIndex(dir: string, {queries, out}: {readonly queries: string; readonly out: string}): Promise<void> {
  if (!fs.existsSync(path.join(dir, 'start'))) return stop(`「${dir}」に索引がありません。先に npm run search -- index を実行してください`);
  const asked = JSON.parse(fs.readFileSync(queries, 'utf8')) as Query[];
  const ids = JSON.parse(fs.readFileSync(path.join(dir, 'pages.json'), 'utf8')) as number[];
  const cold = new Map<string, {answer: IndexAnswer; bytes: number}>();
  for (const {id, q} of asked) cold.set(id, await askCold(dir, q));
  const warm = await openWarm(dir, asked);
  const results = asked.map(({id, q}) => {
    const {answer: {pages}, bytes} = cold.get(id) ?? stop(`「${q}」の答えがありません`);
    return {id, results: pages.slice(0, MAX_PAGES).map(({page, sections, score}) => ({page: ids[page], section: sections[0].section, score})), ms: timeOf(warm, q), bytes};
  });
  fs.writeFileSync(`${out}.next`, JSON.stringify(results));
  fs.renameSync(`${out}.next`, out);
}

/** As a server sends text (Brotli), and as the figures of other engines were taken. */
const sizes = new Map<string, number>();

function compressedSize(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(fs.readFileSync(file)).length;
  sizes.set(file, size);
  return size;
}

/** The panel under the field and the engine, as the site is built with them. */
export function readerScripts(dir: string): string[] {
  const folder = path.join(dir, 'scripts');
  return fs.readdirSync(folder).filter((name) => name.startsWith('search')).map((name) => path.join(folder, name));
}

/** Everything that a browser with an empty cache loads until the first result stands there: scripts, start, leaves, the first result's text. */
async function askCold(dir: string, q: string): Promise<{answer: IndexAnswer; bytes: number}> {
  let bytes = [...readerScripts(dir), path.join(dir, 'start')].map(compressedSize).reduce((sum, size) => sum + size, 0);
  const leaves = openLeaves(dir, (file) => {
    bytes += compressedSize(file);
  });
  const answer = await searchIndex(leaves, q);
  const [first] = answer.pages;
  if (first) leaves.text(first.sections[0].section);
  await leaves.loadMissing();
  return {answer, bytes};
}

function openLeaves(dir: string, onRead: (file: string) => void): Leaves {
  const start = JSON.parse(fs.readFileSync(path.join(dir, 'start'), 'utf8')) as IndexStart;
  return new Leaves(start, async (name) => {
    onRead(path.join(dir, name));
    return JSON.parse(fs.readFileSync(path.join(dir, name), 'utf8')) as unknown;
  });
}

async function openWarm(dir: string, asked: readonly Query[]): Promise<Leaves> {
  const leaves = openLeaves(dir, () => undefined);
  for (const {q} of asked) await searchIndex(leaves, q);
  return leaves;
}

/** CPU milliseconds of a question whose leaves are loaded. */
function timeOf(leaves: Leaves, q: string): number {
  const times = Array.from({length: RUNS}, () => {
    const before = process.cpuUsage();
    answerNow(leaves.forQuestion(), q);
    const {user, system} = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return times.sort((one, other) => one - other)[RUNS >> 1];
}
