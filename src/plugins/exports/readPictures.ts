import fs from 'node:fs';
import path from 'node:path';
import {imageSize} from 'image-size';
import {VFile} from 'vfile';
import type {Clause, ParsedFile} from '../../core/model/clause';
import {pictureAddress, type GuidePicture} from '../../exports';
import type {Audience} from '../audience';

interface Place {
  readonly siteDir: string;
  /** Folder of the edition, e.g. `guides/handbook/2024-04-01`. */
  readonly folder: string;
  readonly audience: Audience;
}

export interface ReadPictures {
  /** By address, as the page writes it. */
  readonly pictures: ReadonlyMap<string, GuidePicture>;
  /** The page, with what a paper could not take in. */
  readonly file: VFile;
}

/** Kinds that Word and every printer draw. */
const TYPES: Readonly<Record<string, GuidePicture['type'] | undefined>> = {png: 'png', jpg: 'jpg', gif: 'gif'};
/** What may hold the letters of a picture and shows none. */
const QUIET: ReadonlySet<string> = new Set(['frontMatter', 'code', 'comment', 'esm']);

/** The pictures of a page for its papers. One that a paper could not show as the page does is a message with its place and repair: none is lost in silence. */
export function readPictures(page: ParsedFile, place: Place): ReadPictures {
  const file = new VFile({path: `${place.folder}/${page.path}`, value: page.source});
  const pictures = new Map<string, GuidePicture>();
  for (const clause of page.clauses) {
    const problem = clause.kind === 'figure' ? readPicture(page, {clause, place, pictures}) : strayPicture(page, clause);
    if (problem !== undefined) file.message(problem, {place: pointOf(page, clause), ruleId: 'paper-picture', source: 'portal'}).fatal = true;
  }
  return {pictures, file};
}

function readPicture(page: ParsedFile, {clause, place, pictures}: {readonly clause: Clause; readonly place: Place; readonly pictures: Map<string, GuidePicture>}): string | undefined {
  const address = pictureAddress(page, clause);
  if (clause.text === '') return `図「${address}」に、代わりの文がありません。![代わりの文](${address}) の形で、図の言うことを書いてください`;
  const found = candidates(address, {page, place}).find((file) => fs.existsSync(file));
  if (found === undefined) return `図「${address}」のファイルがありません。番地を確かめるか、ファイルを置いてください`;
  const bytes = fs.readFileSync(found);
  const {width, height, type = ''} = imageSize(bytes);
  const known = TYPES[type];
  if (known === undefined) return `図「${address}」の形（${type}）は、Wordに入れられません。PNGかJPEGにして、置き換えてください`;
  pictures.set(address, {bytes, type: known, width, height});
  return undefined;
}

/** Where a picture's file may stand: below `static/` for this audience, or beside the page. */
function candidates(address: string, {page, place}: {readonly page: ParsedFile; readonly place: Place}): readonly string[] {
  const name = decodeURI(address);
  if (!name.startsWith('/')) return [path.join(place.siteDir, place.folder, path.dirname(page.path), name)];
  return (place.audience === 'public' ? ['public'] : ['public', 'staff']).map((part) => path.join(place.siteDir, 'static', part, name));
}

/** A picture that stands within words, where a paper would show its words alone. */
function strayPicture({source}: ParsedFile, {kind, range}: Clause): string | undefined {
  if (QUIET.has(kind)) return undefined;
  const found = /!\[[^\]]*\][([][^)\]]*[)\]]|<img\b[^>]*>/.exec(source.slice(range.start, range.end))?.[0];
  return found === undefined ? undefined : `図「${found}」が、文の中にあります。前後に空の行を入れ、![代わりの文](番地) だけの行にしてください`;
}

function pointOf({source}: ParsedFile, {range}: Clause): {readonly line: number; readonly column: number} {
  const before = source.slice(0, range.start).split('\n');
  return {line: before.length, column: before[before.length - 1].length + 1};
}
