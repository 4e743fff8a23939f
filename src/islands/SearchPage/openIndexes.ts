import {Leaves} from '../../search/read/leaves';
import type {IndexStart, PartEntry} from '../../search/stored';
import {loadData} from '../loadData';

const opened = new Map<string, Promise<Leaves>>();

/** The indexes to search, in the order of the list: the current one, and the others when asked for. Each is opened once; its leaves come on demand. */
export async function openIndexes(includesOld: boolean): Promise<readonly Leaves[]> {
  const entries = await loadData<readonly PartEntry[]>('search/parts');
  return Promise.all(entries.filter((entry) => includesOld || entry.isCurrent).map(({name}) => openIndex(name)));
}

function openIndex(name: string): Promise<Leaves> {
  const known = opened.get(name);
  if (known) return known;
  const promise = loadData<IndexStart>(`${name}/start`).then((start) => new Leaves(start, (file) => loadData(`${name}/${file}`)));
  opened.set(name, promise);
  promise.catch(() => opened.delete(name));
  return promise;
}
