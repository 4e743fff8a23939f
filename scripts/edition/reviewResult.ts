import type {ReviewResult} from '../../src/registers/schemas/guide';
import type {DraftReview} from '../review/readReview';

/** How many open changes the refusal names; `npm run review -- status` lists them all. */
const NAMED = 10;

/**
 * What a release records of the draft's review; undefined where there is no edition before it. Throws, naming what is open,
 * unless all is signed or a written reason overrides it.
 */
export function toReviewResult({guide, older, status}: DraftReview, {today, override}: {readonly today: string; readonly override: string | undefined}): ReviewResult | undefined {
  if (override !== undefined && override.trim() === '') throw new Error('審査を終えずに公開する理由が空です。--override-review "理由" の形で書いてください。理由は版のページに載ります');
  if (older === undefined) return undefined;
  const open = status.changes.filter(({state}) => state !== 'signed');
  if (open.length > 0 && override === undefined) throw new Error(refusal(guide.record.id, open.map(({change}) => change.place)));
  const roles = guide.record.reviewRoles.concat(status.changes.flatMap(({signOffs}) => signOffs.map(({role}) => role)));
  const signing = [...new Set(roles)].filter((role) => status.changes.some(({signOffs}) => signOffs.some((one) => one.role === role && one.decision === '承認')));
  return {
    on: today, older, changes: status.changes.length, signed: status.changes.length - open.length, roles: signing,
    ...(open.length > 0 ? {override} : {}),
  };
}

function refusal(guide: string, places: readonly string[]): string {
  const more = places.length > NAMED ? [`  ほか${places.length - NAMED}件`] : [];
  return [
    `審査の済んでいない変更が${places.length}件あるため、公開しませんでした。何も変えていません。`,
    ...places.slice(0, NAMED).map((place) => `  ${place}`), ...more,
    `npm run review -- status ${guide} で見て、審査を終えてください。終えずに公開するときは --override-review "理由" を付けてください`,
  ].join('\n');
}
