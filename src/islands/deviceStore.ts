/**
 * What an island keeps on the reader's device: texts by name, in localStorage, or for this page only where storage is blocked.
 * Every name gets a prefix because all file:// pages of a computer share one storage; nothing personal belongs here.
 */
const PREFIX = 'kmk-kyodo/';
/** Where storage is blocked, what was kept lasts as long as the page. */
const pageOnly = new Map<string, string>();

/** In: a name, e.g. `search-recent`. Out: the text kept under it, or null. */
export function readKept(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name) ?? pageOnly.get(name) ?? null;
  } catch {
    return pageOnly.get(name) ?? null;
  }
}

/** Out: false where the browser keeps nothing, so that the island can say that it lasts for this page only. */
export function keep(name: string, text: string): boolean {
  try {
    localStorage.setItem(PREFIX + name, text);
    pageOnly.delete(name);
    return true;
  } catch {
    pageOnly.set(name, text);
    return false;
  }
}

export function forget(name: string): void {
  pageOnly.delete(name);
  try {
    localStorage.removeItem(PREFIX + name);
  } catch {
    // Nothing was kept there.
  }
}

/** Names of all that this portal keeps on the device, sorted; what other pages keep is not listed. */
export function keptNames(): string[] {
  const names = [...pageOnly.keys()];
  try {
    for (let index = 0; index < localStorage.length; index++) {
      const key = localStorage.key(index) ?? '';
      if (key.startsWith(PREFIX)) names.push(key.slice(PREFIX.length));
    }
  } catch {
    // Blocked: only what this page keeps.
  }
  return [...new Set(names)].sort();
}

/** A value kept as JSON; `fallback` where there is none or it is not what `isValid` expects. */
export function readKeptJson<T>(name: string, {isValid, fallback}: {readonly isValid: (value: unknown) => value is T; readonly fallback: T}): T {
  try {
    const value: unknown = JSON.parse(readKept(name) ?? 'null');
    return isValid(value) ? value : fallback;
  } catch {
    return fallback;
  }
}
