import fs from 'node:fs';
import path from 'node:path';
import {VFile} from 'vfile';
import type {ReviewView, SignOff} from '../../core/model/review';
import type {ReleasedReview} from '../../core/model/editionViews';
import type {TableRow} from '../../core/model/table';
import {signOffId, standingSignOffs, toReviewChanges, toReviewStatus} from '../../core/review';
import type {ParsedRegister} from '../../registers/parseRegister';
import type {EditionRecord} from '../../registers/schemas/guide';
import {reviewRegister, type ReviewRecord} from '../../registers/schemas/review';
import {readRegister} from '../readRegister';
import type {ComparedPair} from './views';

/** `guides/<guide>/review.yml`; a guide that nobody has reviewed yet has none. */
export function readReviewRecord(siteDir: string, guide: string): ParsedRegister<ReviewRecord> {
  const file = `guides/${guide}/review.yml`;
  if (!fs.existsSync(path.join(siteDir, file))) return {value: {reviews: []}, file: new VFile({path: file})};
  return readRegister({spec: reviewRegister, path: file}, {siteDir, audience: 'staff'});
}

/** What the comparison page of a draft offers to sign; null where there is nothing to sign. Drafts are seen by the staff only. */
export function toReviewView({guide, older, newer}: ComparedPair, rows: readonly TableRow[]): ReviewView | null {
  if (newer.visible.record.status !== 'draft') return null;
  const {reviewRoles: roles} = guide.record;
  const status = toReviewStatus({changes: toReviewChanges(rows), signOffs: guide.signOffs, roles});
  return {guide: guide.record.id, older: older.visible.record.id, newer: newer.visible.record.id, roles, status, replaced: replacedIds(guide.signOffs)};
}

function replacedIds(signOffs: readonly SignOff[]): readonly string[] {
  const standing = new Set(standingSignOffs(signOffs).map(signOffId));
  return signOffs.map(signOffId).filter((id) => !standing.has(id));
}

/** What is told of a released edition's review. */
export function toReleasedReview({review}: EditionRecord): ReleasedReview | null {
  if (review === undefined) return null;
  const {on, changes, signed, roles, override = null} = review;
  return {on, changes, signed, roles, override};
}
