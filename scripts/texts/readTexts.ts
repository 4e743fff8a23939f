import fs from 'node:fs';
import path from 'node:path';
import type {VFile} from 'vfile';
import type {LintSource} from '../../src/lint/document';
import {checkEditionFolders} from '../../src/registers/editionFolders';
import {parseRegister} from '../../src/registers/parseRegister';
import {guideRegister, type GuideRecord} from '../../src/registers/schemas/guide';

/** A guide as it stands on the disk. */
export interface GuideOnDisk {
  readonly id: string;
  /** Undefined when `guide.yml` has an error. */
  readonly record: GuideRecord | undefined;
  /** `guide.yml` with the problems found in it. */
  readonly file: VFile;
}

export interface Texts {
  /** Every page of guides and docs. */
  readonly sources: readonly LintSource[];
  readonly guides: readonly GuideOnDisk[];
}

/** Reads all pages and all `guide.yml` below the repository's root; paths are relative to it, with forward slashes. */
export function readTexts(root: string): Texts {
  const sources = ['guides', 'docs'].flatMap((folder) => listFiles(path.join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => ({path: file, text: fs.readFileSync(path.join(root, file), 'utf8')}));
  return {sources, guides: readGuideFiles(root, sources)};
}

/** Files below a folder, relative to it with forward slashes, sorted; what the system or Word leaves behind is left out. */
export function listFiles(folder: string): readonly string[] {
  if (!fs.existsSync(folder)) return [];
  return fs.readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !/^(?:\.|~\$|Thumbs\.db$)/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.')))
    .sort();
}

function readGuideFiles(root: string, sources: readonly LintSource[]): readonly GuideOnDisk[] {
  const folders = fs.existsSync(path.join(root, 'guides')) ? fs.readdirSync(path.join(root, 'guides'), {withFileTypes: true}) : [];
  return folders.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({name}) => readGuide(root, {name, sources}));
}

function readGuide(root: string, {name, sources}: {readonly name: string; readonly sources: readonly LintSource[]}): GuideOnDisk {
  const file = `guides/${name}/guide.yml`;
  const text = fs.existsSync(path.join(root, file)) ? fs.readFileSync(path.join(root, file), 'utf8') : '';
  const parsed = parseRegister(guideRegister, {path: file, text});
  const editions = sources.map(({path: page}) => page.split('/')).filter((parts) => parts[1] === name && parts.length > 3).map((parts) => parts[2]);
  if (parsed.value) checkEditionFolders(parsed.value, {folders: [...new Set(editions)].sort(), file: parsed.file});
  return {id: name, record: parsed.value, file: parsed.file};
}
