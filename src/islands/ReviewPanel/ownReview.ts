import {REVIEW_DECISIONS, REVIEW_ROLES, type ReviewDecision, type ReviewFile, type ReviewRole, type ReviewView, type SignOff} from '../../core/model/review';
import {signOffId} from '../../core/review/signOffs';

/** A sign-off made on this device. */
export interface OwnSignOff extends SignOff {
  /** Handed out in a file: from then on it is not taken back, only answered. */
  readonly isSaved: boolean;
}

/** What this device keeps of one draft's review. */
export interface OwnReview {
  readonly role: ReviewRole | '';
  readonly signOffs: readonly OwnSignOff[];
}

export const NO_REVIEW: OwnReview = {role: '', signOffs: []};

/** Whether what the device kept is what we wrote. */
export function isOwnReview(value: unknown): value is OwnReview {
  const {role, signOffs} = (value ?? {}) as Partial<OwnReview>;
  return (role === '' || REVIEW_ROLES.some((one) => one === role)) && Array.isArray(signOffs) && signOffs.every(isOwnSignOff);
}

function isOwnSignOff(value: unknown): boolean {
  const {change, place, role, decision, comment, at, replaces, isSaved} = (value ?? {}) as Partial<OwnSignOff>;
  return [change, place, comment, at].every((text) => typeof text === 'string') && REVIEW_ROLES.some((one) => one === role)
    && REVIEW_DECISIONS.some((one) => one === decision) && Array.isArray(replaces) && typeof isSaved === 'boolean';
}

export interface Decision {
  readonly decision: ReviewDecision;
  readonly comment: string;
  /** e.g. `2026-11-28T10:05+09:00` */
  readonly at: string;
}

/** The review with one more decision of the chosen role. It answers what is recorded of that role beside the change, and what this device has handed out. */
export function decide(own: OwnReview, {view, change: hash, ...decision}: Decision & {readonly view: ReviewView; readonly change: string}): OwnReview {
  const reviewed = view.status.changes.find(({change}) => change.hash === hash);
  if (own.role === '' || !reviewed) return own;
  const before = findOwn(own, hash);
  const answered = before?.isSaved ? [signOffId(before), ...before.replaces] : before?.replaces ?? [];
  const recorded = reviewed.signOffs.filter(({role}) => role === own.role).map(signOffId);
  const made: OwnSignOff = {change: hash, place: reviewed.change.place, role: own.role, ...decision, replaces: [...new Set([...answered, ...recorded])], isSaved: false};
  return {...own, signOffs: [...own.signOffs.filter((one) => one !== before), made]};
}

/** Takes back a decision that nobody else has yet. */
export function takeBack(own: OwnReview, hash: string): OwnReview {
  const before = findOwn(own, hash);
  return before && !before.isSaved ? {...own, signOffs: own.signOffs.filter((one) => one !== before)} : own;
}

/** What the chosen role decided on this device. */
export function findOwn({role, signOffs}: OwnReview, hash: string): OwnSignOff | undefined {
  return signOffs.find((one) => one.change === hash && one.role === role);
}

/** Without what the record has answered since: a colleague of the same role decided anew. */
export function withoutReplaced(own: OwnReview, {replaced}: ReviewView): OwnReview {
  return {...own, signOffs: own.signOffs.filter((one) => !replaced.includes(signOffId(one)))};
}

/** The file that a reviewer hands on, and the review as it is kept from then on. */
export function toReviewFile(own: OwnReview, {guide, older, newer}: ReviewView): {readonly file: ReviewFile; readonly kept: OwnReview} {
  const signOffs = own.signOffs.map(({change, place, role, decision, comment, at, replaces}): SignOff => ({change, place, role, decision, comment, at, replaces}));
  return {
    file: {format: 'kmk-kyodo-review', version: 1, guide, older, newer, signOffs},
    kept: {...own, signOffs: own.signOffs.map((one) => ({...one, isSaved: true}))},
  };
}
