import type {Browser, Page} from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: of the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string};
}

/** Runs an action on a page. Out: the longest task of the page's main thread in it, in milliseconds of the processor, so that other work on the machine does not count. */
export async function longestTask(browser: Browser, page: Page, action: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, {categories: ['toplevel', 'devtools.timeline', '__metadata']});
  await action();
  const {traceEvents} = JSON.parse((await browser.stopTracing()).toString('utf8')) as {traceEvents: TraceEvent[]};
  const threads = new Set(traceEvents.filter(({name, args}) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({pid, tid}) => `${pid} ${tid}`));
  const tasks = traceEvents.filter(({name, pid, tid}) => /RunTask$/.test(name) && threads.has(`${pid} ${tid}`));
  return Math.max(0, ...tasks.map(({tdur, dur}) => (tdur ?? dur ?? 0) / 1000));
}
