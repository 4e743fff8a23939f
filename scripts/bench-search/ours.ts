import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {Leaves} from '../../src/search/read/leaves';
import {searchIndex} from '../../src/search/read/searchIndex';
import type {IndexStart} from '../../src/search/stored';
import {indexPages} from '../search/indexPages';
import {readerScripts} from '../search/queryIndex';
import type {Engine} from './engine';

/** Ours, script included: the folder is what `npm run search -- index` makes. */
export const ours: Engine = {
  name: 'このポータル',
  open: async (pages) => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-search-'));
    fs.writeFileSync(path.join(folder, 'pages.jsonl'), pages.map((page) => JSON.stringify(page)).join('\n'));
    const dir = path.join(folder, 'index');
    await indexPages(path.join(folder, 'pages.jsonl'), dir);
    const read = (name: string): string => fs.readFileSync(path.join(dir, name), 'utf8');
    const start = JSON.parse(read('start')) as IndexStart;
    const warm = new Leaves(start, async (name) => JSON.parse(read(name)) as unknown);
    return {
      bytes: [...readerScripts(dir).map((file) => fs.readFileSync(file, 'utf8')), read('start')].map(sizeOf).reduce((sum, size) => sum + size, 0),
      ask: async (query) => {
        const bytes = await coldBytes(start, query, read);
        await searchIndex(warm, query);
        const before = process.cpuUsage();
        const {pages: found} = await searchIndex(warm, query);
        const {user, system} = process.cpuUsage(before);
        return {pages: found.map(({page}) => pages[page].id), bytes, ms: (user + system) / 1000};
      },
      close: async () => fs.rmSync(folder, {recursive: true}),
    };
  },
};

const sizes = new Map<string, number>();

/** Leaves and the first result's text, from nothing. */
async function coldBytes(start: IndexStart, query: string, read: (name: string) => string): Promise<number> {
  let bytes = 0;
  const leaves = new Leaves(start, async (name) => {
    bytes += sizes.get(name) ?? sizes.set(name, sizeOf(read(name))).get(name) ?? 0;
    return JSON.parse(read(name)) as unknown;
  });
  const {pages: [first]} = await searchIndex(leaves, query);
  if (first) leaves.text(first.sections[0].section);
  await leaves.loadMissing();
  return bytes;
}

function sizeOf(text: string): number {
  return brotliCompressSync(text).length;
}
