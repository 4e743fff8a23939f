import {isRealDate} from '../core/text/realDate';
import {addEdition, changeEditions, type EditionChanges} from './guideYaml';
import type {GuideRecord, ReviewResult} from './schemas/guide';

/** What the section says when it puts a draft into force. */
export interface Release {
  /** e.g. 令和6年度版 */
  readonly label: string;
  /** e.g. `2024-04-01`; becomes the edition's name. */
  readonly date: string;
  readonly reason: string;
}

/** Why a draft cannot be released like this; empty when it can. Messages say what and how to repair. */
export function findReleaseProblems(guide: GuideRecord, {label, date, reason}: Release): readonly string[] {
  const newest = newestEdition(guide);
  const checks: readonly (readonly [boolean, string])[] = [
    [!hasDraft(guide), noDraftMessage(guide.id)],
    [label.trim() === '', '版の呼び名がありません。令和6年度版のように書いてください（--label）'],
    [guide.editions.some((one) => one.id !== 'draft' && one.label === label), `呼び名「${label}」の版がもうあります。別の呼び名にしてください（--label）`],
    [!isRealDate(date), `施行日「${date}」は日付ではありません。2024-04-01 の形で、ある日を書いてください（--date）`],
    [guide.editions.some(({id}) => id === date), `施行日「${date}」の版がもうあります。別の日にしてください（--date）`],
    [isRealDate(date) && newest !== undefined && date < newest, `施行日「${date}」は今ある版「${newest}」より前です。それより後の日にしてください（--date）`],
    [reason.trim() === '', '改正の理由がありません。何のために変えたかを書いてください（--reason）'],
    [hasDraft(guide) && noteCount(guide) === 0, `変更の説明（notes）がありません。guides/${guide.id}/guide.yml の改定案に、変わったこと・理由・影響を受ける人・いつから・何をするかを書いてください`],
  ];
  return checks.flatMap(([isWrong, message]) => (isWrong ? [message] : []));
}

function noteCount(guide: GuideRecord): number {
  return guide.editions.find(({id}) => id === 'draft')?.notes?.length ?? 0;
}

export function noDraftMessage(guide: string): string {
  return `「${guide}」に改定案がありません。先に npm run edition -- new ${guide} で作ってください`;
}

export function hasDraft(guide: GuideRecord): boolean {
  return guide.editions.some(({id}) => id === 'draft');
}

/** Name of the latest edition that is not a draft; undefined when there is none. */
export function newestEdition(guide: GuideRecord): string | undefined {
  return guide.editions.map(({id}) => id).filter((id) => id !== 'draft').sort().at(-1);
}

interface Released {
  readonly guide: GuideRecord;
  readonly release: Release;
  /** Hash of the files as they are released. */
  readonly hash: string;
  /** Undefined where there was nothing to review: the first edition of a guide. */
  readonly review: ReviewResult | undefined;
}

/** `guide.yml` after a release: the draft is in force under its date, the edition in force before is superseded. */
export function releaseInYaml(text: string, {guide, release, hash, review}: Released): string {
  const {label, date, reason} = release;
  const changes = new Map<string, EditionChanges>([['draft', {id: date, label, status: 'in-force', effectiveDate: date, reason, review, hash}]]);
  for (const {id, status} of guide.editions) if (status === 'in-force') changes.set(id, {status: 'superseded'});
  return changeEditions(text, changes);
}

/** `guide.yml` with a new draft on top. */
export function draftInYaml(text: string, reason: string): string {
  return addEdition(text, {id: 'draft', label: '改定案', status: 'draft', reason});
}
