/**
 * The engine's own script. In a worker it answers messages, so that a question never holds up the page;
 * under file://, where a browser allows no workers, it runs as a classic script of the page itself.
 */
import {createEngine, type SearchEngine} from '../../search/engine';
import type {SearchRequest} from '../../search/shown';
import {loadDataAnew} from '../loadData';
import {fetchData} from './fetchData';

/** A question to the worker; without a request it only gets ready. */
export interface EngineCall {
  readonly id: number;
  readonly request: SearchRequest | null;
}

export interface EngineReply {
  readonly id: number;
  readonly value?: unknown;
  /** A message for the reader. */
  readonly problem?: string;
}

declare global {
  var portalSearch: SearchEngine | undefined;
}

if (typeof document === 'undefined') serve(createEngine(fetchData));
else globalThis.portalSearch = createEngine(loadDataAnew);

function serve(engine: SearchEngine): void {
  const reply = postMessage as (message: EngineReply) => void;
  onmessage = ({data: {id, request}}: MessageEvent<EngineCall>) => {
    const result: Promise<unknown> = request ? engine.answer(request) : engine.prepare();
    result.then((value) => reply({id, value}), (error: unknown) => reply({id, problem: error instanceof Error ? error.message : String(error)}));
  };
}
