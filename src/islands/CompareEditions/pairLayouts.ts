import type {PairLayouts, PairRest, PairTables} from '../../core/model/pair';
import {fromEditionData, layOutPair, type EditionData, type PairInput} from '../../core/pair';
import {idle} from '../idle';

export interface PairRequest extends Pick<PairInput, 'title' | 'stage'> {
  readonly older: EditionData;
  readonly newer: EditionData;
}

/** What a reader looks at, as soon as it is there. */
export interface Comparing {
  readonly tables: Promise<PairTables>;
  readonly rest: Promise<PairRest>;
}

/** This script itself, which the worker runs too: one engine, loaded once. Null in the dev server, whose scripts are modules. */
const script = typeof document === 'undefined' ? null : document.currentScript;

/** In a worker: answers its request, first with the tables. Elsewhere: nothing. */
export function serveComparisons(): void {
  if (!('WorkerGlobalScope' in globalThis)) return;
  const answer = postMessage as (part: PairTables | PairRest) => void;
  onmessage = ({data}: MessageEvent<PairRequest>) => {
    const steps = layOutPair(toInput(data));
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return answer({sentences: step.value.sentences, proof: step.value.proof});
      if (step.value) answer(step.value);
    }
  };
}

/**
 * Gets ready to compare one pair: beside the page where the browser allows it, otherwise (file://) on the page, step by step when it is idle.
 * Out: compares it.
 */
export function startComparing(): (request: PairRequest) => Comparing {
  const worker = startWorker();
  if (!worker) return onPage;
  return (request) => {
    const beside = worker(request);
    let here: Comparing | undefined;
    const again = (): Comparing => (here ??= onPage(request));
    return {tables: beside.tables.catch(() => again().tables), rest: beside.rest.catch(() => again().rest)};
  };
}

function startWorker(): ((request: PairRequest) => Comparing) | null {
  if (location.protocol === 'file:' || !(script instanceof HTMLScriptElement)) return null;
  const worker = new Worker(script.src);
  const answer = <Part extends object>(name: keyof Part): Promise<Part> => new Promise((resolve, reject) => {
    worker.addEventListener('message', ({data}: MessageEvent<Part>) => name in data && resolve(data));
    worker.addEventListener('error', () => reject(new Error('worker failed')));
  });
  const [tables, rest] = [answer<PairTables>('table'), answer<PairRest>('proof')];
  // Whoever asks is told; a text that does not arrive leaves nobody to ask.
  tables.catch(() => undefined);
  rest.catch(() => undefined).finally(() => worker.terminate());
  return (request) => {
    worker.postMessage(request);
    return {tables, rest};
  };
}

function onPage(request: PairRequest): Comparing {
  const steps = layOutPair(toInput(request));
  const tables = untilTables(steps);
  return {tables, rest: tables.then(() => untilEnd(steps))};
}

type Steps = ReturnType<typeof layOutPair>;

async function untilTables(steps: Steps): Promise<PairTables> {
  for (;;) {
    await idle();
    const {value} = steps.next();
    if (value) return value;
  }
}

async function untilEnd(steps: Steps): Promise<PairLayouts> {
  for (;;) {
    await idle();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function toInput({older, newer, ...rest}: PairRequest): PairInput {
  return {...rest, older: fromEditionData(older), newer: fromEditionData(newer)};
}
