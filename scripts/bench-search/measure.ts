import type {Ask, Engine, JudgedQuery, Page} from './engine';

const TOP = 10;

export interface Measured {
  /** Of the table. */
  readonly row: string;
  readonly recall: number;
}

/** In: an engine, pages and judged questions. Out: what it reached. */
export async function measure({name, open}: Engine, pages: readonly Page[], queries: readonly JudgedQuery[]): Promise<Measured> {
  const before = process.cpuUsage();
  const {ask, bytes, close} = await open(pages);
  const build = cpuSeconds(before);
  const results: (Score & {readonly base: number})[] = [];
  for (const query of queries) results.push({...scoreOf(query, await timed(ask, query.q)), base: bytes});
  await close?.();
  const mean = (key: 'recall' | 'rank'): number => results.reduce((sum, one) => sum + one[key], 0) / results.length;
  const cold = percentile(results.flatMap((one) => (one.bytes === undefined ? [] : [one.base + one.bytes])), 0.5) / 1000;
  const times = results.map(({ms}) => ms);
  const row = `| ${name} | ${build.toFixed(1)} | ${cold.toFixed(0)} | ${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.95).toFixed(1)} | ${mean('recall').toFixed(3)} | ${mean('rank').toFixed(3)} | ${results.filter(({isEmpty}) => isEmpty).length} |`;
  return {row, recall: mean('recall')};
}

/** The second time counts, when everything is loaded, unless the engine takes its own time. */
async function timed(ask: Ask, q: string): Promise<Answer> {
  const first = await ask(q);
  const bytes = 'bytes' in first ? first.bytes : 0;
  if (first.ms !== undefined) return {pages: first.pages.slice(0, TOP), bytes, ms: first.ms};
  const before = process.cpuUsage();
  await ask(q);
  return {pages: first.pages.slice(0, TOP), bytes, ms: cpuSeconds(before) * 1000};
}

interface Score {
  readonly recall: number;
  /** One divided by the place of the first best page. */
  readonly rank: number;
  readonly isEmpty: boolean;
  /** Undefined where it was not measured. */
  readonly bytes: number | undefined;
  readonly ms: number;
}

interface Answer {
  readonly pages: readonly number[];
  readonly bytes: number | undefined;
  readonly ms: number;
}

function scoreOf({rel, best}: JudgedQuery, {pages, bytes, ms}: Answer): Score {
  const place = pages.findIndex((page) => best.includes(page));
  return {recall: pages.filter((page) => rel.includes(page)).length / Math.min(TOP, rel.length), rank: place < 0 ? 0 : 1 / (place + 1), isEmpty: pages.length === 0, bytes, ms};
}

function cpuSeconds(before: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))];
}
