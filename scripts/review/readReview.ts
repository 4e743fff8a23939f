import fs from 'node:fs';
import path from 'node:path';
import {compareEditions} from '../../src/core/compare';
import type {ReviewStatus} from '../../src/core/model/review';
import {toWordingTable} from '../../src/core/render';
import {toReviewChanges, toReviewStatus} from '../../src/core/review';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {parseRegister} from '../../src/registers/parseRegister';
import {noDraftMessage} from '../../src/registers/release';
import {reviewRegister, type ReviewRecord} from '../../src/registers/schemas/review';
import {readGuide, type ReadableGuide} from '../edition/files';
import {problemLines} from './problemLines';

/** A draft's review as it stands on the disk. */
export interface DraftReview {
  readonly guide: ReadableGuide;
  /** The edition that the draft is compared with; undefined when the guide has no other. */
  readonly older: string | undefined;
  readonly status: ReviewStatus;
  /** Text of `review.yml`, '' when there is none yet. */
  readonly yaml: string;
  readonly record: ReviewRecord;
}

/** Compares the draft as it is now and lays the recorded sign-offs on it. Throws when there is no draft or `review.yml` has an error. */
export function readReview(root: string, id: string | undefined): DraftReview {
  const guide = readGuide(root, id);
  const {yaml, record} = readRecord(guide);
  const editions = readGuides(root, 'staff').guides.find((one) => one.record.id === guide.record.id)?.editions ?? [];
  const at = editions.findIndex((edition) => edition.record.id === 'draft');
  if (at === -1) throw new Error(noDraftMessage(guide.record.id));
  const [draft, older] = [editions[at], editions[at + 1]];
  const read = (edition: typeof draft) => readEdition(edition, {siteDir: root, audience: 'staff'});
  const changes = older ? toReviewChanges(toWordingTable(compareEditions(read(older), read(draft)), 'draft').rows) : [];
  const signOffs = record.reviews.find(({edition}) => edition === 'draft')?.signOffs ?? [];
  return {guide, older: older?.record.id, yaml, record, status: toReviewStatus({changes, signOffs, roles: guide.record.reviewRoles})};
}

/** Where a guide's sign-offs are recorded. */
export function reviewPath({folder}: ReadableGuide): string {
  return path.join(folder, 'review.yml');
}

function readRecord(guide: ReadableGuide): Pick<DraftReview, 'yaml' | 'record'> {
  const file = reviewPath(guide);
  if (!fs.existsSync(file)) return {yaml: '', record: {reviews: []}};
  const yaml = fs.readFileSync(file, 'utf8');
  const parsed = parseRegister(reviewRegister, {path: `guides/${guide.record.id}/review.yml`, text: yaml});
  if (!parsed.value) throw new Error(problemLines(parsed.file));
  return {yaml, record: parsed.value};
}
