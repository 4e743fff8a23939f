import type {CDPSession, Page} from 'playwright-core';

/** In: a page whose search runs in the page itself. Asks questions one after another. Out: MB that are in use afterwards, rubbish collected, more than before. */
export async function heapAfter(page: Page, questions: readonly string[]): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const before = await usedMegabytes(session);
  await page.evaluate(async (asked) => {
    const engine = (globalThis as unknown as {portalSearch: {answer: (request: object) => Promise<object>}}).portalSearch;
    for (const input of asked) await engine.answer({asked: {input, includesOld: true, guide: '', edition: '', kind: '', audience: ''}, most: 5, wholeGuides: []});
  }, questions);
  return await usedMegabytes(session) - before;
}

async function usedMegabytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
