import {editionName} from '../words';
import type {GuideDocument} from './document';

/** The head of a guide's paper: label and value, line by line; what is unknown is left out. */
export function guideHead({edition, owner, reason, notice, stamp}: GuideDocument): readonly (readonly [string, string])[] {
  const lines: readonly (readonly [string, string])[] = [['版', editionName(edition)], ['担当', owner], ['改正の理由', reason], ['注意', notice], ['作成の版', stamp]];
  return lines.filter(([, value]) => value !== '');
}
