import type {PairLayouts} from '../../core/model/pair';
import {fromEditionData, layOutPair, toPairLayouts, type EditionData, type PairInput} from '../../core/pair';
import {idle} from '../idle';

export interface PairRequest extends Pick<PairInput, 'title' | 'stage'> {
  readonly older: EditionData;
  readonly newer: EditionData;
}

/** This script itself, which the worker runs too: one engine, loaded once. Null in the dev server, whose scripts are modules. */
const script = typeof document === 'undefined' ? null : document.currentScript;

/** In a worker: answers each request. Elsewhere: nothing. */
export function serveComparisons(): void {
  if (!('WorkerGlobalScope' in globalThis)) return;
  const answer = postMessage as (layouts: PairLayouts) => void;
  onmessage = ({data}: MessageEvent<PairRequest>) => answer(toPairLayouts(toInput(data)));
}

/**
 * Gets ready to compare one pair: beside the page where the browser allows it, otherwise (file://) on the page, step by step when it is idle.
 * Out: compares it.
 */
export function startComparing(): (request: PairRequest) => Promise<PairLayouts> {
  const worker = startWorker();
  return worker ? (request) => worker(request).catch(() => onPage(request)) : onPage;
}

function startWorker(): ((request: PairRequest) => Promise<PairLayouts>) | null {
  if (location.protocol === 'file:' || !(script instanceof HTMLScriptElement)) return null;
  const worker = new Worker(script.src);
  const answer = new Promise<PairLayouts>((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<PairLayouts>) => resolve(data);
    worker.onerror = () => reject(new Error('worker failed'));
  }).finally(() => worker.terminate());
  // Whoever asks is told; a text that does not arrive leaves nobody to ask.
  answer.catch(() => undefined);
  return (request) => {
    worker.postMessage(request);
    return answer;
  };
}

async function onPage(request: PairRequest): Promise<PairLayouts> {
  const steps = layOutPair(toInput(request));
  for (;;) {
    await idle();
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function toInput({older, newer, ...rest}: PairRequest): PairInput {
  return {...rest, older: fromEditionData(older), newer: fromEditionData(newer)};
}
