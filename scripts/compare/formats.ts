import {amend, amendEditions} from '../../src/core/amend';
import type {Comparison} from '../../src/core/model/comparison';
import type {TableProfile} from '../../src/core/model/table';
import {toComparisonTable, toEntryRecords, toInlineText, toInlineView, toTableText} from '../../src/core/render';
import {findAmendmentProfile, toAmendingSentences} from '../../src/core/render/sentences';
import type {ReadComparison} from './readComparison';

/** The working table: every mark a reviewer needs. */
const PROFILE: TableProfile = {columnOrder: 'new-first', status: 'draft', brackets: 'round', gapMarker: 'none', remarks: true};

/** How a comparison is written, by the name given to `--format`. */
export const formats = {
  table: ({comparison}: ReadComparison): string => toTableText(toComparisonTable(comparison, PROFILE)),
  inline: ({comparison}: ReadComparison): string => toInlineText(toInlineView(comparison)),
  sentences: ({comparison}: ReadComparison): string => `${sentencesOf(comparison)}\n`,
  json: (read: ReadComparison): string => `${JSON.stringify(toJson(read))}\n`,
};

export function isFormat(name: string): name is keyof typeof formats {
  return Object.hasOwn(formats, name);
}

function sentencesOf(comparison: Comparison): string {
  return toAmendingSentences(comparison, findAmendmentProfile(comparison));
}

function toJson({old: older, new: newer, comparison, isFilePair}: ReadComparison) {
  return {
    entries: toEntryRecords(comparison, {olds: older.files, news: newer.files}),
    reusedIds: comparison.reusedIds,
    amendment: isFilePair ? amend(older.files[0], newer.files[0]) ?? null : amendEditions(older, newer),
    sentences: sentencesOf(comparison),
  };
}
