/**
 * An address of the site as a file of the offline site: `/handbook/steps/?q=x#a` with root `../../` -> `../../handbook/steps/index.html?q=x#a`.
 * A browser opens no folder under file://, so a page is named by its file. Any other address (`#a`, `https://…`, `./a.css`) stays.
 */
export function offlineAddress(address: string, root: string): string {
  if (!isRootAddress(address)) return address;
  const [, path, rest] = /^\/([^?#]*)(.*)$/.exec(address) ?? [];
  return root + offlineFile(path) + rest;
}

/** `/x`, not `//host/x`. */
export function isRootAddress(address: string): boolean {
  return /^\/(?!\/)/.test(address);
}

/** `` -> `index.html`, `a/` and `a` -> `a/index.html`, `a/b.docx` stays. */
function offlineFile(path: string): string {
  if (/\.\w+$/.test(path)) return path;
  return `${path.replace(/([^/])$/, '$1/')}index.html`;
}
