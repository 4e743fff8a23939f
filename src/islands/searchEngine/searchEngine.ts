import type {SearchEngine} from '../../search/engine';
import type {ShownAnswer} from '../../search/shown';
import {NOT_LOADED} from '../loadData';
import {siteRoot} from '../siteRoot';
import type {EngineCall, EngineReply} from './script';

let engine: Promise<SearchEngine> | undefined;

/** The search engine of this page: in a worker, or in the page where there are no workers. Loaded on the first call; asked again after a failure. */
export async function searchEngine(): Promise<SearchEngine> {
  if (globalThis.portalSearch) return globalThis.portalSearch;
  const address = siteRoot() + (document.querySelector('meta[name="portal-search-engine"]')?.getAttribute('content') ?? '');
  const opening = engine ??= openWorker(address) ?? openHere(address);
  return opening.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
}

/** Undefined where the browser allows no worker for this page. */
function openWorker(address: string): Promise<SearchEngine> | undefined {
  if (location.protocol === 'file:' || typeof Worker === 'undefined') return undefined;
  try {
    return Promise.resolve(callsTo(new Worker(address)));
  } catch {
    return undefined;
  }
}

function callsTo(worker: Worker): SearchEngine {
  let count = 0;
  const waiting = new Map<number, {readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void}>();
  const call = (request: EngineCall['request']): Promise<unknown> => new Promise((resolve, reject) => {
    const id = count++;
    waiting.set(id, {resolve, reject});
    worker.postMessage({id, request} satisfies EngineCall);
  });
  worker.onmessage = ({data: {id, value, problem}}: MessageEvent<EngineReply>) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (problem === undefined) caller?.resolve(value);
    else caller?.reject(new Error(problem));
  };
  worker.onerror = () => {
    engine = undefined;
    for (const {reject} of waiting.values()) reject(new Error(NOT_LOADED));
    waiting.clear();
  };
  return {prepare: async () => void await call(null), answer: (request) => call(request) as Promise<ShownAnswer>};
}

function openHere(address: string): Promise<SearchEngine> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => (globalThis.portalSearch ? resolve(globalThis.portalSearch) : reject(new Error(NOT_LOADED)));
    script.onerror = () => reject(new Error(NOT_LOADED));
    document.head.append(script);
  });
}
