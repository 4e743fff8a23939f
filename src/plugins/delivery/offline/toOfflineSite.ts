import path from 'node:path';
import {namedAddresses, toOfflinePage, toOfflineStyles} from './toOfflinePage';

/** Bytes of a site by file, with forward slashes. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

export interface OfflineSite {
  readonly files: SiteFiles;
  /** What would not open or not unpack, with its repair, for editors. */
  readonly problems: readonly string[];
}

/** Windows stops at 260 characters; a folder on a shared disk takes up to 140 of them. */
export const MAX_PATH = 120;

/** What only a web server or a search engine can use. */
const ONLINE_ONLY = /^(404\.html|sitemap\.xml|robots\.txt|web\.config|\.htaccess)$|(^|\/)feed\.(xml|json)$|\.(gz|br|map)$/;

/** In: a built site, and the script that its pages run offline. Out: the same pages as files that link to each other, open by double click and need no server. */
export function toOfflineSite(site: SiteFiles, {script}: {readonly script: {readonly path: string; readonly text: string}}): OfflineSite {
  const files = new Map<string, Uint8Array>([[script.path, Buffer.from(script.text)]]);
  for (const [file, bytes] of site) if (!ONLINE_ONLY.test(file)) files.set(file, convert(bytes, {file, script: script.path}));
  return {files, problems: [...files.keys()].flatMap(nameProblems).concat(linkProblems(files)).sort()};
}

function convert(bytes: Uint8Array, {file, script}: {readonly file: string; readonly script: string}): Uint8Array {
  const text = (): string => Buffer.from(bytes).toString('utf8');
  if (file.endsWith('.html')) return Buffer.from(toOfflinePage(text(), {file, script}));
  if (file.endsWith('.css')) return Buffer.from(toOfflineStyles(text(), file));
  return bytes;
}

function nameProblems(file: string): string[] {
  return [
    ...(/^[\x21-\x7e]+$/.test(file) ? [] : [`${file}: 名前に英数字でない文字があります。英数字だけの名前に変えてください`]),
    ...(file.length <= MAX_PATH ? [] : [`${file}: 道の長さが${file.length}文字です。${MAX_PATH}文字までになるように、フォルダーかファイルの名前を短くしてください`]),
  ];
}

function linkProblems(files: SiteFiles): string[] {
  const pages = [...files].filter(([file]) => file.endsWith('.html'));
  return pages.flatMap(([file, bytes]) => [...new Set(namedAddresses(Buffer.from(bytes).toString('utf8')))].flatMap((address) => {
    const target = targetOf(address, file);
    return files.has(target) ? [] : [`${file}: リンク「${address}」の先に「${target}」がありません。リンクを直すか、先のページを作ってください`];
  }));
}

/** The file that a relative address means. */
function targetOf(address: string, from: string): string {
  const [bare] = address.split(/[?#]/);
  return bare === '' ? from : path.posix.join(path.posix.dirname(from), decodeURI(bare));
}
