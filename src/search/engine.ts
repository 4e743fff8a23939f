import {NOTHING_ASKED, type Asked} from './asked';
import {Leaves} from './read/leaves';
import {toShownAnswer, type SearchRequest, type ShownAnswer} from './shown';
import type {IndexStart, PartEntry} from './stored';

/** The search as the screen knows it, wherever it runs. */
export interface SearchEngine {
  /** Loads what every question needs. */
  readonly prepare: () => Promise<void>;
  /** Rejects with a message for the reader when a file cannot be had. */
  readonly answer: (request: SearchRequest) => Promise<ShownAnswer>;
}

/** In: how to read a data file by its name. Out: the engine; each index is opened once, its leaves come on demand. */
export function createEngine(read: (name: string) => Promise<unknown>): SearchEngine {
  const opened = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const promise = opened.get(key) as Promise<T> | undefined ?? make();
    opened.set(key, promise);
    promise.catch(() => opened.delete(key));
    return promise;
  };
  const openIndex = ({name, start}: PartEntry): Promise<Leaves> => once(name, async () => new Leaves(start ?? await read(`${name}/start`) as IndexStart, (file) => read(`${name}/${file}`)));
  const listParts = (): Promise<readonly PartEntry[]> => once('parts', () => read('search/parts') as Promise<readonly PartEntry[]>);
  const open = async (asked: Asked): Promise<readonly Leaves[]> => Promise.all((await listParts()).filter((part) => isWanted(part, asked)).map(openIndex));
  return {
    prepare: async () => void await open(NOTHING_ASKED),
    answer: async (request) => toShownAnswer(await open(request.asked), request, (await listParts()).some(({isChanges}) => isChanges)),
  };
}

/** The texts in force, unless old ones or changes are asked for. */
function isWanted({isCurrent, isChanges}: PartEntry, {kind, includesOld}: Asked): boolean {
  return kind === 'change' ? isChanges === true : isCurrent || includesOld;
}
