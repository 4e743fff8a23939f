import fs from 'node:fs';
import type {ReviewFile, SignOff} from '../../src/core/model/review';
import {mergeSignOffs, toReviewStatus} from '../../src/core/review';
import {parseRegister} from '../../src/registers/parseRegister';
import {addSignOffs} from '../../src/registers/reviewYaml';
import {reviewFileSpec} from '../../src/registers/schemas/review';
import {renameAll, temporaryName, withTemporary} from '../edition/files';
import {signOffLine} from './formatStatus';
import {problemLines} from './problemLines';
import {readReview, reviewPath, type DraftReview} from './readReview';

interface Saved {
  readonly path: string;
  readonly file: ReviewFile;
}

/**
 * Adds what reviewers saved to the review records of the guides. All files or none: throws with every problem, as
 * file:line:column, and then nothing is written. Out: what was done, with conflicts and what has expired.
 */
export function recordFiles(root: string, paths: readonly string[]): string {
  if (paths.length === 0) throw new Error('審査のファイルの名前がありません。npm run review -- record 審査.json のように書いてください');
  const saved = paths.map(readSaved);
  const guides = [...new Set(saved.map(({file}) => file.guide))];
  const reviews = guides.map((id) => ({review: readReview(root, id), saved: saved.filter(({file}) => file.guide === id)}));
  const problems = reviews.flatMap(({review, saved: files}) => files.flatMap((one) => findMismatch(one, review)));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return reviews.map(({review, saved: files}) => record(review, files.flatMap(({file}) => file.signOffs))).join('\n\n');
}

function readSaved(name: string): Saved {
  if (!fs.existsSync(name)) throw new Error(`${name}：ファイルがありません。名前と場所を確かめてください。何も書いていません`);
  const {value, file} = parseRegister(reviewFileSpec, {path: name, text: fs.readFileSync(name, 'utf8')});
  if (!value) throw new Error(`${problemLines(file)}\n何も書いていません`);
  return {path: file.path, file: value};
}

/** A review of other editions than those at hand would only be expired sign-offs. */
function findMismatch({path: name, file}: Saved, {older, guide}: DraftReview): readonly string[] {
  if (file.newer === 'draft' && file.older === older) return [];
  return [`${name}：「${file.older}」から「${file.newer}」への審査です。「${guide.record.id}」の今の改定案は「${older ?? 'なし'}」からなので、記録できません。今の新旧対照表で審査し直してください。何も書いていません`];
}

function record(review: DraftReview, saved: readonly SignOff[]): string {
  const {guide, yaml, older = ''} = review;
  const before = review.record.reviews.find(({edition}) => edition === 'draft')?.signOffs ?? [];
  const {all, added, knownCount} = mergeSignOffs(before, saved);
  if (added.length > 0) write(reviewPath(guide), addSignOffs(yaml, {edition: 'draft', older, signOffs: added}));
  const status = toReviewStatus({changes: review.status.changes.map(({change}) => change), signOffs: all, roles: guide.record.reviewRoles});
  const expired = added.filter((one) => status.expired.includes(one));
  const conflicts = status.changes.filter(({isConflict}) => isConflict);
  return [
    `guides/${guide.record.id}/review.yml に${added.length}件を記録しました（すでに記録 ${knownCount}件）`,
    ...(expired.length > 0 ? [`本文が変わったので数えない判断：${expired.length}件`, ...expired.map((one) => `  ${one.place}　${signOffLine(one)}`)] : []),
    ...(conflicts.length > 0 ? [`食い違い：${conflicts.length}件（どちらも記録した。同じ役割の人が画面で判断し直すと、1つになる）`] : []),
    ...conflicts.flatMap(({change, signOffs}) => [`  ${change.place}`, ...signOffs.map((one) => `    ${signOffLine(one)}`)]),
  ].join('\n');
}

function write(file: string, text: string): void {
  const next = temporaryName(file);
  withTemporary([next], () => {
    fs.writeFileSync(next, text);
    renameAll([[next, file]]);
  });
}
