import {buildSite} from '../../src/plugins/search/buildSite';
import {readSite, type SitePages} from '../../src/plugins/search/readSite';
import {Leaves} from '../../src/search/read/leaves';
import type {IndexStart} from '../../src/search/stored';
import {siteContent} from '../../src/plugins/search/siteContent';

export interface SiteIndexes {
  readonly site: readonly SitePages[];
  readonly files: ReadonlyMap<string, unknown>;
  /** The index of all current pages. */
  readonly current: Leaves;
  readonly all: readonly Leaves[];
}

/** The repository's own texts as the staff site searches them; every file goes through JSON, as on its way to the browser. */
export async function openSiteIndexes(): Promise<SiteIndexes> {
  const siteDir = process.cwd();
  const site = readSite({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')});
  const {parts, files} = await buildSite(site, {siteDir, audience: 'staff'});
  const all = parts.map(({name}) => openIndex(files, name));
  return {site, files, current: all[0], all};
}

function openIndex(files: ReadonlyMap<string, unknown>, name: string): Leaves {
  const read = (file: string): unknown => JSON.parse(JSON.stringify(files.get(`${name}/${file}`)));
  return new Leaves(read('start') as IndexStart, async (file) => read(file));
}
