import {compareEditions, compareFiles} from '../../../src/core/compare';
import type {Edition} from '../../../src/core/model/clause';
import type {Comparison, PlacedClause} from '../../../src/core/model/comparison';
import {parseFile} from '../../../src/core/parse';

export function compareSources(oldSource: string, newSource: string, path = 'a.mdx'): Comparison {
  return compareFiles(parseFile(path, oldSource), parseFile(path, newSource));
}

/** Compares two sets of files, path -> source. */
export function compareFolders(olds: Readonly<Record<string, string>>, news: Readonly<Record<string, string>>): Comparison {
  return compareEditions(edition('2024-04-01', olds), edition('draft', news));
}

function edition(id: string, files: Readonly<Record<string, string>>): Edition {
  return {guide: 'handbook', id, files: Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, source]) => parseFile(path, source))};
}

/** `kind 第三条>第四条` for every entry that has words; `-` where a side is missing. */
export function summary({entries}: Comparison): readonly string[] {
  return entries.filter(({segments}) => segments.length > 0).map(({kind, oldClause, newClause}) => `${kind} ${name(oldClause)}>${name(newClause)}`);
}

function name(place: PlacedClause | undefined): string {
  return place ? place.clause.label || place.clause.text.slice(0, 6) : '-';
}
