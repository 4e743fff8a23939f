import type {Comparison} from '../model/comparison';
import type {ComparisonTable, TableProfile} from '../model/table';
import {placeOf} from './lines';
import {toComparisonTable} from './table';

/**
 * The formal table, as the page, the files and the review have it: wording only, new text first.
 * One table for all of them, so that a change signed on the page is the change in the paper.
 */
export function toWordingTable(comparison: Comparison, status: TableProfile['status']): ComparisonTable {
  return toComparisonTable(withoutUnchangedFrontMatter(comparison), {...WORDING, status});
}

/** The working table (T10): with 備考, and with rows for changes of markup or links alone. */
export function toWorkingTable(comparison: Comparison, status: TableProfile['status']): ComparisonTable {
  return toComparisonTable(withoutUnchangedFrontMatter(comparison), {...WORDING, status, remarks: true});
}

/** How the portal prints its tables; a city's other wishes go here. */
const WORDING: Omit<TableProfile, 'status'> = {columnOrder: 'new-first', brackets: 'round', gapMarker: 'none', remarks: false, effect: 'remark'};

/** A page's title and summary are shown where they changed; as （略） they would stand before every page and say nothing. */
export function withoutUnchangedFrontMatter(comparison: Comparison): Comparison {
  return {...comparison, entries: comparison.entries.filter((entry) => entry.kind !== 'unchanged' || placeOf(entry).clause.kind !== 'frontMatter')};
}
