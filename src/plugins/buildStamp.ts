/** What a site was made from: of the same sources, always the same. */
export interface BuildStamp {
  /** e.g. `832744b`; null outside of a release, where the sources may be half done. */
  readonly commit: string | null;
  /** The day of the sources in a release, otherwise the day of the build, e.g. `2024-04-01`. */
  readonly day: string;
}

/**
 * From the environment: RELEASE_COMMIT and SOURCE_DATE_EPOCH (seconds; https://reproducible-builds.org/specs/source-date-epoch/), both set by `npm run release`.
 * Throws on an epoch that is no number, so that no false day stands on the pages.
 */
export function readBuildStamp(env: NodeJS.ProcessEnv = process.env, now: Date = new Date()): BuildStamp {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch)) throw new Error(`SOURCE_DATE_EPOCH「${epoch}」は秒の数ではありません。数字で書くか、消してください`);
  return {commit: env.RELEASE_COMMIT || null, day: dayInJapan(epoch === undefined ? now : new Date(Number(epoch) * 1000))};
}

/** As a program reads it: `832744b 2024-04-01`; '' outside of a release. */
export function stampText({commit, day}: BuildStamp): string {
  return commit === null ? '' : `${commit} ${day}`;
}

/** Sweden writes days as we do: `2024-04-01`. */
const dayInJapan = (time: Date): string => time.toLocaleDateString('sv-SE', {timeZone: 'Asia/Tokyo'});
