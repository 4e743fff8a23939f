/**
 * Data on demand, from `<site>/data/<name>.js`.
 * The file is a classic script that calls `portalData(name, value)`, because fetch and modules are blocked under file://;
 * so http and file:// work alike. Each name is loaded once.
 */
import {siteRoot} from './siteRoot';

type Deliver = (name: string, value: unknown) => void;

declare global {
  var portalData: Deliver | undefined;
}

const waiting = new Map<string, (value: unknown) => void>();
const loaded = new Map<string, Promise<unknown>>();

export const NOT_LOADED = 'データを読み込めませんでした。通信の状態を確かめて、もう一度お試しください。';

/** In: the name given to `createBrowserData().set` at build. Out: its value. Rejects with a message for the reader when it cannot be had. */
export function loadData<T>(name: string): Promise<T> {
  const known = loaded.get(name);
  if (known) return known as Promise<T>;
  const promise = requestScript(name);
  loaded.set(name, promise);
  promise.catch(() => loaded.delete(name));
  return promise as Promise<T>;
}

function requestScript(name: string): Promise<unknown> {
  globalThis.portalData = (arrived, value) => {
    waiting.get(arrived)?.(value);
    waiting.delete(arrived);
  };
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    waiting.set(name, resolve);
    script.src = `${siteRoot()}data/${name}.js`;
    script.onerror = () => reject(new Error(NOT_LOADED));
    script.onload = () => script.remove();
    document.head.append(script);
  });
}

/** For those who keep what they load themselves, or let it go: the value is not kept here. */
export function loadDataAnew<T>(name: string): Promise<T> {
  const promise = loadData<T>(name);
  promise.then(() => loaded.delete(name), () => undefined);
  return promise;
}
