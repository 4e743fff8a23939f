import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {AmendmentError, type SourceFile} from '../../src/core/amend';

/** Files that an amendment speaks of; whatever else lies in an edition's folder is carried over as it is. */
const TEXT = /\.mdx?$/;

/** Throws when there is nothing at the path. */
export function isFolder(path: string): boolean {
  if (!existsSync(path)) throw new AmendmentError([`${path}：ありません。改正前のファイルかフォルダを指定してください`]);
  return statSync(path).isDirectory();
}

/** The characters of a UTF-8 file, a byte order mark included. Throws on anything else, so that no byte is lost unseen. */
export function readText(path: string): string {
  if (!existsSync(path)) throw new AmendmentError([`${path}：ありません。ファイルの名前を確かめてください`]);
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(readFileSync(path));
  } catch {
    throw new AmendmentError([`${path}：UTF-8の文章として読めません。文字コードをUTF-8にして保存し直してください`]);
  }
}

export function readJson(path: string): unknown {
  const text = readText(path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AmendmentError([`${path}：JSONとして読めません（${(error as Error).message}）。npm run compare の出力を渡してください`]);
  }
}

export function readFolder(folder: string): SourceFile[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => TEXT.test(path) && statSync(join(folder, path)).isFile())
    .map((path) => ({path: path.split(sep).join('/'), source: readText(join(folder, path))}));
}

/** Writes beside the place first and renames: a reader sees the old file or the whole new one. */
export function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(temporary(path), text);
  renameSync(temporary(path), path);
}

/** A new folder with the given texts and everything of `old` that is not text. Refuses a folder that is there already. */
export function writeFolder(folder: string, {old, files}: {readonly old: string; readonly files: readonly SourceFile[]}): void {
  if (existsSync(folder)) throw new AmendmentError([`${folder}：もうあります。まだないフォルダを出力先に指定してください`]);
  mkdirSync(dirname(folder), {recursive: true});
  const building = temporary(folder);
  rmSync(building, {recursive: true, force: true});
  cpSync(old, building, {recursive: true, filter: (path) => !TEXT.test(path) || statSync(path).isDirectory()});
  for (const {path, source} of files) {
    mkdirSync(dirname(join(building, path)), {recursive: true});
    writeFileSync(join(building, path), source);
  }
  renameSync(building, folder);
}

function temporary(path: string): string {
  return `${path}.${process.pid}.tmp`;
}
