import fs from 'node:fs';
import path from 'node:path';
import {readPair} from '../../scripts/export/readPair';
import type {ReadDocument} from '../../src/plugins/exports/readDocument';
import {readGuides, type VisibleEdition} from '../../src/plugins/guides/readGuides';

/** The machine may have other things to do; a test that fails fails by its expectation. */
jest.setTimeout(90_000);

export const SITE = path.resolve(__dirname, '../..');
const FIXTURES = path.join(SITE, 'tests/fixtures/exports');
/** Lies beside the repository where it is developed; elsewhere the fixtures stand for it. */
const CORPORA = path.resolve(SITE, '../shared/corpora/revisions');
/** Ten real revisions of every kind there: statutes, guidelines of offices and companies, manifestos, manuals. */
const REVISIONS = ['ameba-0376', 'arch-0320', 'arch-0330', 'coding-0292', 'coding-0298', 'law-0009', 'meti-0147', 'policy-0238', 'policy-0257', 'vueja-0440'];

export type Pair = readonly [name: string, read: () => ReadDocument];

/** Every pair of editions in the repository, neighbours or not, older first. */
export function editionPairs(): readonly Pair[] {
  return readGuides(SITE, 'staff').guides.flatMap(({record, editions}) => editions.flatMap((newer, index) =>
    editions.slice(index + 1).map((older): Pair => toPair(`${record.title}　${older.record.label}と${newer.record.label}`, [older.folder, newer.folder]))));
}

/** The oldest pair of the guide with the shortest texts, for tests of what every file has. */
export function smallPair(): Pair {
  const size = ({folder}: VisibleEdition): number => fs.readdirSync(path.join(SITE, folder), {recursive: true, encoding: 'utf8'}).reduce((sum, file) => sum + fs.statSync(path.join(SITE, folder, file)).size, 0);
  const guides = readGuides(SITE, 'staff').guides.map(({editions}) => editions.slice(-2)).filter((editions) => editions.length === 2);
  const [newer, older] = guides.reduce((least, one) => (size(one[0]) < size(least[0]) ? one : least));
  return toPair(`${older.folder}と${newer.folder}`, [older.folder, newer.folder]);
}

/** Real revisions of other texts. */
export function revisionPairs(): readonly Pair[] {
  const known = fs.existsSync(CORPORA) ? REVISIONS.map((name) => path.join(CORPORA, name)) : [];
  const fixtures = fs.readdirSync(FIXTURES, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => path.join(FIXTURES, name));
  return [...fixtures, ...known].map((folder) => toPair(path.basename(folder), [path.join(folder, 'old.md'), path.join(folder, 'new.md')]));
}

function toPair(name: string, places: readonly [string, string]): Pair {
  let read: ReadDocument | undefined;
  return [name, () => (read ??= readPair(places.map((place) => path.resolve(SITE, place)), {siteDir: SITE, audience: 'staff'}))];
}
