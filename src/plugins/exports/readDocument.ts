import type {Edition} from '../../core/model/clause';
import {identifiedTexts} from '../../core/history';
import {toPagePlaces} from '../../core/pair';
import {toExportDocument, type ExportDocument} from '../../exports';
import type {Audience} from '../audience';
import {readBuildStamp, stampText} from '../buildStamp';
import {readEdition} from '../guides/readEdition';
import type {VisibleEdition, VisibleGuide} from '../guides/readGuides';
import {SAMPLE_NOTICE} from './readGuideDocument';
import {readPages} from './readPages';

export interface EditionPair {
  readonly guide: VisibleGuide;
  readonly older: VisibleEdition;
  readonly newer: VisibleEdition;
}

export interface ReadOptions {
  readonly siteDir: string;
  readonly audience: Audience;
  /** Role in the tracked changes; 担当課 unless another is given. */
  readonly author?: string;
  /** Day in the files; that on which the newer edition takes effect unless another is given. */
  readonly date?: string;
}

export interface ReadDocument {
  readonly document: ExportDocument;
  readonly older: Edition;
  readonly newer: Edition;
}

/** What the files of two editions are made from, as this audience may see them. */
export function readDocument({guide, older, newer}: EditionPair, options: ReadOptions): ReadDocument {
  const [oldEdition, newEdition] = [older, newer].map((edition) => readEdition(edition, options));
  const document = toExportDocument({
    title: guide.record.title,
    older: {label: older.record.label, effectiveDate: older.record.effectiveDate ?? null},
    newer: {label: newer.record.label, effectiveDate: newer.record.effectiveDate ?? null},
    reason: newer.record.reason,
    notice: guide.record.sample ? SAMPLE_NOTICE : '',
    date: options.date ?? newer.record.effectiveDate ?? null,
    notes: toNotes({guide, older, newer}, [oldEdition, newEdition]),
    author: options.author ?? '担当課',
    stamp: stampText(readBuildStamp()),
    pages: toPagePlaces({newer: readPages(newer, options.siteDir), older: readPages(older, options.siteDir)}),
    stage: newer.record.status === 'draft' ? 'draft' : 'decided',
  }, {older: oldEdition, newer: newEdition});
  return {document, older: oldEdition, newer: newEdition};
}

/** The notes of every edition after the older one, up to the newer; a clause that neither text shows is not named. */
function toNotes({guide, older, newer}: EditionPair, texts: readonly Edition[]): ExportDocument['notes'] {
  const known = new Set(texts.flatMap(identifiedTexts).map(({id}) => id));
  const passed = guide.editions.slice(guide.editions.indexOf(newer), guide.editions.indexOf(older));
  return passed.flatMap(({record}) => (record.notes ?? []).map(({weight, what, reason, affects, from, action, clauses = []}) =>
    ({edition: record.label, weight, what, reason, affects, from, action, clauses: clauses.filter((id) => known.has(id))})));
}
