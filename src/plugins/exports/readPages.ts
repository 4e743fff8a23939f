import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type {PagePlace} from '../../core/model/table';
import {listPages, readFrontMatter} from '../audience';
import type {VisibleEdition} from '../guides/readGuides';

/** A page of one edition. */
export type EditionPage = Pick<PagePlace, 'file' | 'title'> & {readonly address: string};

/** The pages of an edition in the order of the menu, with titles and addresses. Read from the front matter, so that a command without Docusaurus has them too. */
export function readPages(edition: VisibleEdition, siteDir: string): readonly EditionPage[] {
  const folder = path.join(siteDir, edition.folder);
  const read = listPages(folder).filter((file) => !edition.excluded.includes(file)).map((file) => {
    const frontMatter = readFrontMatter(fs.readFileSync(path.join(folder, file), 'utf8'));
    return {file, title: String(frontMatter.title ?? file), address: addressOf(file, edition), place: placeOf(file, {folder, own: frontMatter.sidebar_position})};
  });
  return read.sort((a, b) => comparePlaces(a.place, b.place)).map(({file, title, address}) => ({file, title, address}));
}

/** `npo/flow.mdx` -> `/outsourcing/npo/flow/`, `index.mdx` -> `/outsourcing/` */
function addressOf(file: string, {address}: VisibleEdition): string {
  const page = file.replace(/\.mdx?$/, '').replace(/(^|\/)index$/, '');
  return `/${[address, page].filter((part) => part !== '').join('/')}/`;
}

type Step = readonly [number, string];

/** Position and name of each folder on the way and of the page itself, as the menu sorts them. */
function placeOf(file: string, {folder, own}: {readonly folder: string; readonly own: unknown}): readonly Step[] {
  const names = file.split('/');
  return names.map((name, depth) => (depth === names.length - 1
    ? [toPosition(own), name]
    : [toPosition(readCategory(path.join(folder, ...names.slice(0, depth + 1))).position), name]));
}

function readCategory(folder: string): {readonly position?: unknown} {
  const file = path.join(folder, '_category_.yml');
  return fs.existsSync(file) ? (parse(fs.readFileSync(file, 'utf8')) as {position?: unknown} | null) ?? {} : {};
}

/** What has no position stands last. */
function toPosition(value: unknown): number {
  return typeof value === 'number' ? value : Number.MAX_SAFE_INTEGER;
}

function comparePlaces(a: readonly Step[], b: readonly Step[]): number {
  const step = a.findIndex(([position, name], depth) => position !== b[depth]?.[0] || name !== b[depth][1]);
  if (step < 0 || !b[step]) return a.length - b.length;
  return a[step][0] - b[step][0] || (a[step][1] < b[step][1] ? -1 : 1);
}
