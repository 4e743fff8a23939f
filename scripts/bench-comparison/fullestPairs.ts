import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fromEditionData, toPairLayouts, type EditionTexts} from '../../src/core/pair';
import {isChange} from '../../src/core/render/pageGroups';

export interface FullPair {
  readonly address: string;
  readonly changes: number;
}

/** Of a built site: the comparison page with most changes, and the pair with most changes among those that only the browser compares. */
export function findFullestPairs(site: string): {readonly page: FullPair; readonly computed: FullPair} {
  return {page: most(pages(site)), computed: most(computedPairs(site))};
}

function most(pairs: readonly FullPair[]): FullPair {
  return pairs.reduce((fullest, pair) => (pair.changes > fullest.changes ? pair : fullest));
}

function pages(site: string): FullPair[] {
  const files = readdirSync(path.join(site, 'changes'), {recursive: true, encoding: 'utf8'}).filter((file) => /\.\.[^/]*\/index\.html$/.test(file));
  return files.map((file) => ({
    address: `/changes/${file.replace(/index\.html$/, '')}`,
    changes: readFileSync(path.join(site, 'changes', file), 'utf8').split(' data-change=').length - 1,
  }));
}

function computedPairs(site: string): FullPair[] {
  const texts = readEditions(path.join(site, 'data/editions'));
  return texts.flatMap(({edition: older}) => texts.map(({edition}) => edition).filter(({guide, id}) => guide === older.guide && isLater(id, older.id)).map((newer) => {
    const {table} = toPairLayouts({older: fromEditionData(older), newer: fromEditionData(newer), title: older.guide, stage: 'decided'});
    return {address: `/changes/compare/?guide=${older.guide}&old=${older.id}&new=${newer.id}`, changes: table.rows.filter(isChange).length};
  }));
}

/** Ids are days and `draft`, which comes last: so they sort by time. */
function isLater(id: string, other: string): boolean {
  return id > other;
}

/** The files are scripts: `portalData("editions/…",{…});` */
function readEditions(folder: string): EditionTexts[] {
  return readdirSync(folder).map((file) => {
    const script = readFileSync(path.join(folder, file), 'utf8');
    return JSON.parse(script.slice(script.indexOf(',') + 1, script.lastIndexOf(')'))) as EditionTexts;
  });
}
