/** npm run bench:search -- [--corpus DIR]: our search and others on the same pages and questions, in one run: on the portal's own texts and, if given, on DIR (pages.jsonl and queries.json). */
import fs from 'node:fs';
import path from 'node:path';
import {lunrWords, flexSearchCjk, flexSearchDefault, miniSearchWords} from './bench-search/libraries';
import {measure} from './bench-search/measure';
import {ours} from './bench-search/ours';
import {ownCorpus, type Corpus} from './bench-search/ownCorpus';
import {wordCorpus} from './bench-search/wordCorpus';
import {pagefind} from './bench-search/pagefind';
import {substring} from './bench-search/substring';
import type {Engine, JudgedQuery, Page} from './bench-search/engine';
import {stop} from './search/stop';

const OTHERS: readonly Engine[] = [flexSearchDefault, flexSearchCjk, miniSearchWords, lunrWords, pagefind, substring];
const HEAD = '| 検索 | 作る時間（秒） | 初めの結果までの量（kB、中央値） | 1問の時間（ms、中央値 / 95%） | recall@10 | MRR | 結果なし |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |';

void main(process.argv.slice(2));

async function main(words: readonly string[]): Promise<void> {
  const given = words.includes('--corpus') ? [readCorpus(words[words.indexOf('--corpus') + 1] ?? '')] : [];
  const own = ownCorpus(process.cwd());
  for (const corpus of [own, wordCorpus(own, process.cwd()), ...given]) await compare(corpus);
  process.exit(0);
}

async function compare({name, pages, queries}: Corpus): Promise<void> {
  console.log(`\n${name}（${pages.length}ページ、問い${queries.length}件）\n\n${HEAD}`);
  const own = await measure(ours, pages, queries);
  console.log(own.row);
  let best = 0;
  for (const engine of OTHERS) {
    const {row, recall} = await measure(engine, pages, queries);
    console.log(row);
    best = Math.max(best, recall);
  }
  console.log(`\nrecall@10は、ほかでいちばんよいものの${(own.recall / best).toFixed(2)}倍`);
}

function readCorpus(folder: string): Corpus {
  if (!fs.existsSync(path.join(folder, 'pages.jsonl'))) return stop(`「${folder}」に pages.jsonl がありません。--corpus に pages.jsonl と queries.json のあるフォルダーを書いてください`);
  const pages = fs.readFileSync(path.join(folder, 'pages.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Page);
  return {name: folder, pages, queries: JSON.parse(fs.readFileSync(path.join(folder, 'queries.json'), 'utf8')) as JudgedQuery[]};
}
