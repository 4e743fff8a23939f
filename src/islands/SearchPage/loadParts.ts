import {openPart, type OpenPart, type PartEntry, type SearchPart} from '../../search/part';
import {loadData} from '../loadData';

const opened = new Map<string, Promise<OpenPart>>();

/** The parts to search, in the order of the list: current editions, and the others when asked for. Each is loaded and opened once. */
export async function loadParts(includesOld: boolean): Promise<readonly OpenPart[]> {
  const entries = await loadData<readonly PartEntry[]>('search/parts');
  return Promise.all(entries.filter((entry) => includesOld || entry.isCurrent).map(({name}) => loadPart(name)));
}

function loadPart(name: string): Promise<OpenPart> {
  const known = opened.get(name);
  if (known) return known;
  const promise = loadData<SearchPart>(name).then(openPart);
  opened.set(name, promise);
  promise.catch(() => opened.delete(name));
  return promise;
}
