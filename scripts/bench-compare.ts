/** `npx tsx scripts/bench-compare.ts OLD NEW`: time and phrases beside jsdiff and diff-match-patch on the same pair, and growth from 1 to 16 copies. */
import {diffChars, diffLines} from 'diff';
import {diff as dmpDiff, diffCleanupSemantic} from 'diff-match-patch-es';
import {compareFiles} from '../src/core/compare';
import {parseFile} from '../src/core/parse';
import {readText} from './apply/files';

const ROUNDS = 3;
const COPIES = [1, 2, 4, 8, 16];
/** A method that took longer than this on one copy is not asked for more of them. */
const PATIENCE_MS = 4000;

interface Method {
  readonly name: string;
  /** Compares two texts and gives the number of changed stretches. */
  readonly run: (oldText: string, newText: string) => number;
}

const METHODS: readonly Method[] = [
  {name: '本ポータル（条項の対応、語句、見出し、印まで）', run: (a, b) => compareFiles(parseFile('a.md', a), parseFile('a.md', b)).entries.filter(({kind}) => kind !== 'unchanged').length},
  {name: 'jsdiff diffLines', run: (a, b) => changed(diffLines(a, b))},
  {name: 'jsdiff diffChars', run: (a, b) => changed(diffChars(a, b))},
  {name: 'diff-match-patch-es', run: (a, b) => dmpDiff(a, b, {diffTimeout: 0}).filter(([sign]) => sign !== 0).length},
  {name: 'diff-match-patch-es + cleanupSemantic', run: (a, b) => semantic(a, b)},
];

function changed(parts: readonly {readonly added: boolean; readonly removed: boolean}[]): number {
  return parts.filter(({added, removed}) => added || removed).length;
}

function semantic(a: string, b: string): number {
  const diffs = dmpDiff(a, b, {diffTimeout: 0});
  diffCleanupSemantic(diffs);
  return diffs.filter(([sign]) => sign !== 0).length;
}

/** Median CPU time in milliseconds, so that other work on the machine does not count. */
function measure(run: () => number): {readonly ms: number; readonly parts: number} {
  const times: number[] = [];
  let parts = 0;
  for (let round = 0; round < ROUNDS && (times[0] ?? 0) < PATIENCE_MS; round++) {
    const start = process.cpuUsage();
    parts = run();
    const {user, system} = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return {ms: times.sort((a, b) => a - b)[times.length >> 1], parts};
}

const [oldPath, newPath] = process.argv.slice(2);
if (!oldPath || !newPath) {
  console.error('使い方：npx tsx scripts/bench-compare.ts 改正前 改正後');
  process.exit(1);
}
const [oldText, newText] = [readText(oldPath), readText(newPath)];
console.log(`| 方法 | ${COPIES.map((count) => `${count}倍（${oldText.length * count}字）`).join(' | ')} | 変更箇所 |\n|---|${COPIES.map(() => '--:').join('|')}|--:|`);
for (const {name, run} of METHODS) {
  const cells: string[] = [];
  let [parts, last] = [0, 0];
  for (const count of COPIES) {
    if (last > PATIENCE_MS) {
      cells.push('―');
      continue;
    }
    const result = measure(() => run(oldText.repeat(count), newText.repeat(count)));
    if (count === 1) parts = result.parts;
    last = result.ms;
    cells.push(`${Math.round(result.ms)} ms`);
  }
  console.log(`| ${name} | ${cells.join(' | ')} | ${parts} |`);
}
