import fs from 'node:fs';
import path from 'node:path';
import {lintPages} from '../../src/lint/lintPages';
import {formatReport, toReportedMessages, type ReportedMessage} from '../../src/lint/report';
import {stampEdition} from '../../src/registers/editionStamp';
import {toEffectiveDates} from '../../src/registers/effectiveDates';
import {parseRegister} from '../../src/registers/parseRegister';
import {findReleaseProblems, hasDraft, noDraftMessage, releaseInYaml, type Release} from '../../src/registers/release';
import {nameReviewed} from '../../src/registers/reviewYaml';
import {guideRegister, type ReviewResult} from '../../src/registers/schemas/guide';
import {readReview} from '../review/readReview';
import {readLaws} from '../texts/readLaws';
import {readTexts} from '../texts/readTexts';
import {copyEdition} from './copyEdition';
import {toReviewResult} from './reviewResult';
import {hashFolder, readGuide, renameAll, temporaryName, withTemporary, type ReadableGuide} from './files';

/** Throws when there is nothing to release: before anybody is asked for a label. */
export function assertDraft(root: string, id: string | undefined): void {
  const {record} = readGuide(root, id);
  if (!hasDraft(record)) throw new Error(noDraftMessage(record.id));
}

interface Given {
  readonly guide: string | undefined;
  readonly release: Release;
  /** The day it is done, e.g. `2026-11-23`; stands in the record of the review. */
  readonly today: string;
  /** Why it is released although its review is not complete. */
  readonly overrideReview?: string;
}

/** Puts a guide's draft into force, all or nothing. Throws with every reason why not; then nothing is written. Out: what was done. */
export function releaseDraft(root: string, {guide: id, release, today, overrideReview}: Given): string {
  const guide = readGuide(root, id);
  const name = guide.record.id;
  const problems = findReleaseProblems(guide.record, release);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const errors = lintAsReleased(root, {name, release});
  if (errors.length > 0) throw new Error(`検査に誤りがあるため、公開しませんでした。何も変えていません。\n${formatReport(errors, new Set(errors.map((one) => one.path)).size)}`);
  const draftReview = readReview(root, name);
  const review = toReviewResult(draftReview, {today, override: overrideReview});
  write(guide, {release, review, reviewYaml: draftReview.yaml});
  return `公開しました: guides/${name}/${release.date}/（${release.label}）`;
}

/** The draft is linted as the edition it will be: its ids against the editions before, its front matter against its date. */
function lintAsReleased(root: string, {name, release}: {readonly name: string; readonly release: Release}): readonly ReportedMessage[] {
  const [from, to] = [`guides/${name}/draft/`, `guides/${name}/${release.date}/`];
  const stamp = {edition: release.date, effectiveDate: release.date};
  const {sources, guides} = readTexts(root);
  const moved = sources.map(({path: page, text}) => (page.startsWith(from) ? {path: page.replace(from, to), text: stampEdition(text, stamp)} : {path: page, text}));
  const dates = new Map([...toEffectiveDates(guides.flatMap(({record}) => record ?? [])), [`${name}/${release.date}`, release.date]]);
  const files = lintPages({sources: moved, effectiveDates: dates, laws: readLaws(root), isWanted: (page) => page.startsWith(to)});
  return toReportedMessages(files).filter(({level}) => level === 'error').map((message) => ({...message, path: message.path.replace(to, from)}));
}

interface Written {
  readonly release: Release;
  readonly review: ReviewResult | undefined;
  readonly reviewYaml: string;
}

function write({record, folder, yaml}: ReadableGuide, {release, review, reviewYaml}: Written): void {
  const [draft, released, yamlFile, reviewFile] = ['draft', release.date, 'guide.yml', 'review.yml'].map((one) => path.join(folder, one));
  const [oldDraft, newFolder, newYaml, newReview] = [draft, released, yamlFile, reviewFile].map(temporaryName);
  const oldReview = temporaryName(`${reviewFile}.old`);
  withTemporary([oldDraft, newFolder, newYaml, newReview, oldReview], () => {
    copyEdition(draft, {to: newFolder, stamp: {edition: release.date, effectiveDate: release.date}});
    const text = releaseInYaml(yaml, {guide: record, release, hash: hashFolder(newFolder), review});
    assertReadable(text, record.id);
    fs.writeFileSync(newYaml, text);
    if (reviewYaml !== '') fs.writeFileSync(newReview, nameReviewed(reviewYaml, release.date));
    const reviews: readonly (readonly [string, string])[] = reviewYaml === '' ? [] : [[reviewFile, oldReview], [newReview, reviewFile]];
    renameAll([[draft, oldDraft], [newFolder, released], ...reviews, [newYaml, yamlFile]]);
  });
}

/** What is written must be readable the next time. */
function assertReadable(text: string, name: string): void {
  const {file} = parseRegister(guideRegister, {path: `guides/${name}/guide.yml`, text});
  if (file.messages.length > 0) throw new Error(file.messages.map((message) => `${file.path}:${message.line}:${message.column} ${message.reason}`).join('\n'));
}
