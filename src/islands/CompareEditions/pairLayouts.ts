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

/** Compares beside the page where the browser allows it; otherwise (file://) on the page, step by step when it is idle. */
export function computeLayouts(request: PairRequest): Promise<PairLayouts> {
  return inWorker(request).catch(() => onPage(request));
}

function inWorker(request: PairRequest): Promise<PairLayouts> {
  return new Promise((resolve, reject) => {
    if (location.protocol === 'file:' || !(script instanceof HTMLScriptElement)) return reject(new Error('no worker'));
    const worker = new Worker(script.src);
    const end = (settle: () => void) => (): void => {
      worker.terminate();
      settle();
    };
    worker.onmessage = ({data}: MessageEvent<PairLayouts>) => end(() => resolve(data))();
    worker.onerror = end(() => reject(new Error('worker failed')));
    worker.postMessage(request);
  });
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
