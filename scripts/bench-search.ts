/** npm run bench:search -- --corpus DIR: our search and others on the same pages and questions, in one run. DIR holds pages.jsonl and queries.json. */
import fs from 'node:fs';
import path from 'node:path';
import {lunrWords, flexSearchCjk, flexSearchDefault, miniSearchWords} from './bench-search/libraries';
import {measure} from './bench-search/measure';
import {ours} from './bench-search/ours';
import {pagefind} from './bench-search/pagefind';
import {substring} from './bench-search/substring';
import type {Engine, JudgedQuery, Page} from './bench-search/engine';
import {stop} from './search/stop';

const ENGINES: readonly Engine[] = [ours, flexSearchDefault, flexSearchCjk, miniSearchWords, lunrWords, pagefind, substring];
const HEAD = '| 検索 | 作る時間（秒） | 初めの結果までの量（kB、中央値） | 1問の時間（ms、中央値 / 95%） | recall@10 | MRR | 結果なし |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |';

void main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  const corpus = words[words.indexOf('--corpus') + 1];
  if (!words.includes('--corpus') || !corpus || !fs.existsSync(path.join(corpus, 'pages.jsonl'))) return stop('--corpus に pages.jsonl と queries.json のあるフォルダーを書いてください');
  const pages = fs.readFileSync(path.join(corpus, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Page);
  const queries = JSON.parse(fs.readFileSync(path.join(corpus, 'queries.json'), 'utf8')) as JudgedQuery[];
  console.log(HEAD);
  for (const engine of ENGINES) console.log(await measure(engine, pages, queries));
  process.exit(0);
}
