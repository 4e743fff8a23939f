import {NOTHING_ASKED, type Asked} from '../../search/asked';

const FILTERS = ['guide', 'edition', 'kind', 'audience'] as const;

/** In: `?q=%E5%A7%94%E8%A8%97&all=1&guide=handbook`. The header's form of every page sends `q`. */
export function readAsked(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parameters.get(name) ?? '']));
  return {...NOTHING_ASKED, ...filters, input: parameters.get('q') ?? '', includesOld: parameters.get('all') === '1'};
}

/** The address for `history.replaceState`, relative to the page: `?q=委託&all=1`; the bare path when nothing is asked. */
export function toAddress(asked: Asked, path: string): string {
  const filters = FILTERS.filter((name) => asked[name] !== '').map((name) => [name, asked[name]]);
  const parameters = new URLSearchParams([...(asked.input === '' ? [] : [['q', asked.input]]), ...(asked.includesOld ? [['all', '1']] : []), ...filters]);
  return parameters.size === 0 ? path : `${path}?${parameters.toString()}`;
}
