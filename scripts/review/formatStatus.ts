import type {ReviewedChange, ReviewState, ReviewStatus, SignOff} from '../../src/core/model/review';

const STATES: readonly (readonly [ReviewState, string])[] = [['objected', '要修正'], ['asked', '質問'], ['open', '未審査'], ['signed', '承認']];

const EXPIRED = '期限切れ（本文が変わったので数えない。今の文を審査し直す）';

/** A review as lines for the terminal: the figures, then what is open, what has expired, and what is signed, each with role and time. */
export function formatStatus(title: string, {changes, expired}: ReviewStatus): string {
  const of = (state: ReviewState): readonly ReviewedChange[] => changes.filter((one) => one.state === state);
  const counts = STATES.map(([state, word]) => `${word}${of(state).length}件`).join('　');
  const sections = STATES.map(([state, word]) => section(word, of(state).flatMap(changeLines)));
  const late = section(EXPIRED, expired.flatMap((one) => [`  ${one.place}`, `    ${signOffLine(one)}`]));
  return [title, `変更${changes.length}件：${counts}　期限切れ${expired.length}件`, ...sections.slice(0, -1).flat(), ...late, ...sections.slice(-1).flat()].join('\n');
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function changeLines({change, signOffs, isConflict, missing, state}: ReviewedChange): readonly string[] {
  return [
    `  ${change.place}${isConflict ? '　【食い違い】' : ''}`,
    ...signOffs.map((one) => `    ${signOffLine(one)}`),
    ...(state === 'open' ? [`    ${missing.join('、')}の承認がない`] : []),
  ];
}

/** e.g. `法制担当　要修正　2026-11-28 10:05　「額の根拠を書く」` */
export function signOffLine({role, decision, at, comment}: SignOff): string {
  return `${role}　${decision}　${at.slice(0, 16).replace('T', ' ')}${comment === '' ? '' : `　「${comment.replaceAll('\n', ' ')}」`}`;
}
