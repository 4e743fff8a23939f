import fs from 'node:fs';
import path from 'node:path';
import {VFile} from 'vfile';
import type {LintSource} from '../../src/lint/document';
import {toPublicClauses} from '../../src/lint/publicClauses';
import {checkRegisterSources} from '../../src/lint/registerSources';
import {findRegister, pageRegisters, type RegisterFile} from '../../src/registers';
import {checkEditionFolders} from '../../src/registers/editionFolders';
import {parseRegister, type RegisterSource} from '../../src/registers/parseRegister';
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
  /** The other registers, each with the problems found in it; a YAML file without a schema is a problem too. */
  readonly registers: readonly VFile[];
}

/** Reads all pages and all `guide.yml` below the repository's root; paths are relative to it, with forward slashes. */
export function readTexts(root: string): Texts {
  const files = ['guides', 'docs'].flatMap((folder) => listFiles(path.join(root, folder)).map((file) => `${folder}/${file}`));
  const read = (file: string): LintSource => ({path: file, text: fs.readFileSync(path.join(root, file), 'utf8')});
  const sources = files.filter((file) => /\.mdx?$/.test(file)).map(read);
  const guides = readGuideFiles(root, sources);
  const clauses = toPublicClauses({sources, guides: guides.flatMap(({record}) => record ?? [])});
  const registers = files.filter((file) => /\.ya?ml$/.test(file) && !file.endsWith('/guide.yml')).map(read).map((source) => checkRegister({...source, clauses}));
  return {sources, guides, registers};
}

function checkRegister(source: RegisterSource): VFile {
  const register = findRegister(source.path);
  if (register) return checkedRegister(register, source);
  const file = new VFile({path: source.path, value: source.text});
  file.message('この台帳には決まり（schema）がありません。src/registers/index.tsに加えるか、ファイルの名前と場所を確かめてください', {place: {line: 1, column: 1}, ruleId: 'register', source: 'portal'}).fatal = true;
  return file;
}

/** Against its schema, and where pages show it, against its sources. */
function checkedRegister(register: RegisterFile, source: RegisterSource): VFile {
  const {value, file} = parseRegister(register.spec, source);
  if (value !== undefined && pageRegisters.includes(register)) checkRegisterSources(file);
  return file;
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
