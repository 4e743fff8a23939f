/** `npx tsx scripts/page-weight.ts [--json] [folder]`: what every kind of page costs before interaction, as a table for docs/developers/performance.mdx. */
import fs from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {measurePage, type PageWeight} from './page-weight/measurePage';

/** Kinds of pages by the start of their file's path; the first that fits counts. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['最初のページ', /^index\.html$/],
  ['手引きのページ', /^(handbook|guideline|outsourcing)\//],
  ['新旧対照表', /^changes\/.+\.\..+\//],
  ['沿革', /^changes\/.+\/history\//],
  ['変更点', /^changes\//],
  ['検索', /^search\//],
  ['他市の手引き', /^cities\//],
  ['そのほかのページ', /./],
];

const FIGURES = ['html', 'css', 'js', 'images', 'total'] as const;

interface Row {
  readonly kind: string;
  readonly pages: number;
  /** The heaviest page of the kind. */
  readonly heaviest: string;
  readonly weight: PageWeight;
}

main();

function main(): void {
  const {values, positionals: [folder = 'build/staff']} = parseArgs({allowPositionals: true, options: {json: {type: 'boolean'}}});
  if (!fs.existsSync(path.join(folder, 'index.html'))) {
    console.error(`「${folder}」にサイトがありません。先に npm run build を実行してください`);
    process.exit(1);
  }
  const rows = heaviestByKind(folder);
  console.log(values.json ? JSON.stringify(rows, undefined, 2) : toTable(rows));
}

function heaviestByKind(folder: string): Row[] {
  const files = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.html')).sort();
  const kindOf = (file: string): string => KINDS.find(([, pattern]) => pattern.test(file))![0];
  return KINDS.flatMap(([kind]) => {
    const weights = files.filter((file) => kindOf(file) === kind).map((file) => ({heaviest: file, weight: measurePage(folder, file)}));
    const [first] = weights.sort((a, b) => b.weight.total - a.weight.total);
    return first ? [{kind, pages: weights.length, ...first}] : [];
  });
}

function toTable(rows: readonly Row[]): string {
  const lines = rows.map(({kind, pages, weight}) => `| ${kind} | ${pages} | ${FIGURES.map((figure) => inKilobytes(weight[figure])).join(' | ')} |`);
  return ['| ページの種類（いちばん重いもの） | 数 | HTML | CSS | JavaScript | 画像 | 合計 kB（gzip） |', '|---|--:|--:|--:|--:|--:|--:|', ...lines].join('\n');
}

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
