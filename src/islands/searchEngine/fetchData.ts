import {NOT_LOADED} from '../loadData';

/** The same files as `loadData` reads, without a page: `portalData("name",value);` with JSON for a value. The engine's script lies in `<site>/scripts/`. */
export async function fetchData(name: string): Promise<unknown> {
  const response = await fetch(new URL(`../data/${name}.js`, location.href)).catch(() => undefined);
  if (!response?.ok) throw new Error(NOT_LOADED);
  const text = await response.text();
  return JSON.parse(text.slice(text.indexOf(',') + 1, text.lastIndexOf(')')));
}
