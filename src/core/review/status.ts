import type {ReviewChange, ReviewedChange, ReviewRole, ReviewState, ReviewStatus, SignOff} from '../model/review';
import {standingSignOffs} from './signOffs';

export interface ReviewInput {
  readonly changes: readonly ReviewChange[];
  /** All that is recorded, on whatever wording. */
  readonly signOffs: readonly SignOff[];
  /** Whose 承認 every change needs. */
  readonly roles: readonly ReviewRole[];
}

/**
 * Where a draft's review stands. A change is signed when every role that must sign approves this very wording and nobody
 * objects or asks; a sign-off on any other wording is `expired` and counts for nothing.
 */
export function toReviewStatus({changes, signOffs, roles}: ReviewInput): ReviewStatus {
  const standing = standingSignOffs(signOffs);
  const known = new Set(changes.map(({hash}) => hash));
  const reviewed = changes.map((change) => toReviewed(change, {roles, signOffs: standing.filter((one) => one.change === change.hash)}));
  return {
    changes: reviewed,
    expired: standing.filter(({change}) => !known.has(change)),
    isClear: reviewed.every(({state}) => state === 'signed'),
  };
}

function toReviewed(change: ReviewChange, {roles, signOffs}: Pick<ReviewInput, 'roles' | 'signOffs'>): ReviewedChange {
  const missing = roles.filter((role) => !signOffs.some((one) => one.role === role && one.decision === '承認'));
  return {change, state: stateOf(signOffs, missing), signOffs, isConflict: hasConflict(signOffs), missing};
}

function stateOf(signOffs: readonly SignOff[], missing: readonly ReviewRole[]): ReviewState {
  if (signOffs.some(({decision}) => decision === '要修正')) return 'objected';
  if (signOffs.some(({decision}) => decision === '質問')) return 'asked';
  return missing.length === 0 ? 'signed' : 'open';
}

/** Two files of one role that do not agree: both stand until the role decides anew. */
function hasConflict(signOffs: readonly SignOff[]): boolean {
  return signOffs.some((one) => signOffs.some((other) => other.role === one.role && other.decision !== one.decision));
}
