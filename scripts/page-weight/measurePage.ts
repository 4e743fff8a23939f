import fs from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {load} from 'cheerio';

/** Bytes after gzip that a page costs before its reader does anything. */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly js: number;
  /** The icon and pictures; as they are, since they are compressed or tiny. */
  readonly images: number;
  readonly total: number;
  /** What is fetched beside the page, as addresses from the site's root. */
  readonly files: readonly string[];
}

/** In: folder of a built site and a page's file in it. Out: its weight, from the files that the page names. Throws when one is missing. */
export function measurePage(folder: string, file: string): PageWeight {
  const source = fs.readFileSync(path.join(folder, file));
  const files = filesOf(source.toString());
  const sum = (pattern: RegExp, size: (bytes: Buffer) => number): number => files.filter((name) => pattern.test(name)).reduce((all, name) => all + size(fs.readFileSync(path.join(folder, name))), 0);
  const [html, css, js] = [zipped(source), sum(/\.css$/, zipped), sum(/\.js$/, zipped)];
  const images = sum(/\.(svg|png|jpg|webp|ico)$/, (bytes) => bytes.length);
  return {html, css, js, images, total: html + css + js + images, files};
}

function filesOf(html: string): string[] {
  const page = load(html);
  const named = page('link[rel~="stylesheet"], link[rel~="icon"], script[src], img[src]').toArray();
  return [...new Set(named.map(({attribs}) => decodeURI(attribs.src ?? attribs.href)))];
}

function zipped(bytes: Buffer): number {
  return gzipSync(bytes).length;
}
