import {buildSite} from '../../src/plugins/search/buildSite';
import {readTexts, type readSite, type SitePages} from '../../src/plugins/search/readSite';
import {Leaves} from '../../src/search/read/leaves';
import type {IndexStart, PartEntry} from '../../src/search/stored';
import type {ReadingRow} from '../../src/core/model/readingIndex';
import {siteContent} from '../../src/plugins/search/siteContent';

export interface SiteIndexes {
  readonly site: readonly SitePages[];
  readonly files: ReadonlyMap<string, unknown>;
  readonly parts: readonly PartEntry[];
  readonly readings: readonly ReadingRow[];
  /** The index of all current pages. */
  readonly current: Leaves;
  readonly all: readonly Leaves[];
}

/** The repository's own texts as the staff site searches them, without the changes unless these are read too; every file goes through JSON, as on its way to the browser. */
export async function openSiteIndexes(read: typeof readSite = readTexts): Promise<SiteIndexes> {
  const siteDir = process.cwd();
  const site = read({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')});
  const {parts, files, readings} = await buildSite(site, {siteDir, audience: 'staff'});
  const all = parts.map((part) => openIndex(files, part));
  return {site, files, parts, readings, current: all[0], all};
}

function openIndex(files: ReadonlyMap<string, unknown>, {name, start}: PartEntry): Leaves {
  const read = (file: string): unknown => JSON.parse(JSON.stringify(files.get(`${name}/${file}`)));
  return new Leaves(start ?? read('start') as IndexStart, async (file) => read(file));
}
