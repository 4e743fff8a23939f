import {isViewName, type ViewName} from '../../components/Comparison/views';
import type {MeaningFlag} from '../../core/model/comparison';

/** What the reader chose, as the address tells it: `?view=inline&flag=amount,date&only=changed#change-limit`. */
export interface Choice {
  readonly view: ViewName;
  readonly isOnlyChanged: boolean;
  readonly flags: readonly MeaningFlag[];
  /** Id to be brought into sight: of a heading or a change; '' when the reader stays where they are. */
  readonly target: string;
}

export const START: Choice = {view: 'table', isOnlyChanged: false, flags: [], target: ''};

/** Tells what the address asks for, now and whenever its end changes. Out: ends the watch. */
export function watchAddress(offered: readonly MeaningFlag[], tell: (found: Partial<Choice>) => void): () => void {
  const onHash = (): void => tell(fromHash());
  tell({...fromQuery(offered), ...(fromHash().view === 'table' ? {target: fromHash().target} : fromHash())});
  addEventListener('hashchange', onHash);
  return () => removeEventListener('hashchange', onHash);
}

function fromQuery(offered: readonly MeaningFlag[]): Partial<Choice> {
  const query = new URLSearchParams(location.search);
  const view = query.get('view') ?? '';
  const asked = (query.get('flag') ?? '').split(',');
  const flags = offered.filter((flag) => asked.includes(flag));
  return {view: isViewName(view) ? view : 'table', flags, isOnlyChanged: query.get('only') === 'changed'};
}

/** A heading's id names its view; a change is shown in the table, whatever was filtered. */
function fromHash(): Partial<Choice> {
  const target = decodeURIComponent(location.hash.slice(1));
  if (isViewName(target)) return {view: target, target};
  return target.startsWith('change-') ? {view: 'table', flags: [], target} : {};
}

/** Other parts of the address (which editions are compared) stay. */
export function writeAddress({view, isOnlyChanged, flags, target}: Choice): void {
  const query = new URLSearchParams(location.search);
  put(query, 'view', view === 'table' ? '' : view);
  put(query, 'flag', flags.join(','));
  put(query, 'only', isOnlyChanged ? 'changed' : '');
  replaceAddress(query, target.startsWith('change-') ? target : '');
}

/** The address of one change, to be handed on. */
export function writeChange(id: string): void {
  replaceAddress(new URLSearchParams(location.search), id);
}

function put(query: URLSearchParams, name: string, value: string): void {
  if (value === '') query.delete(name);
  else query.set(name, value);
}

function replaceAddress(query: URLSearchParams, id: string): void {
  const search = query.size === 0 ? '' : `?${query.toString().replaceAll('%2C', ',')}`;
  history.replaceState(null, '', `${location.pathname}${search}${id === '' ? '' : `#${encodeURI(id)}`}`);
}
