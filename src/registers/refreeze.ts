import {changeEditions} from './guideYaml';
import type {GuideRecord} from './schemas/guide';

/** What is recorded when a sample edition is frozen anew. */
export interface Refreeze {
  readonly edition: string;
  /** The day it was done, e.g. `2026-11-23`. */
  readonly on: string;
  readonly reason: string;
  /** Hash of the files as they are now. */
  readonly hash: string;
}

/**
 * Why an edition cannot be frozen anew; empty when it can. Only samples may: an edition that the section has released
 * never changes again.
 */
export function findRefreezeProblems(guide: GuideRecord, {edition: id, reason}: Pick<Refreeze, 'edition' | 'reason'>): readonly string[] {
  const edition = guide.editions.find((one) => one.id === id);
  const checks: readonly (readonly [boolean, string])[] = [
    [!guide.sample, `「${guide.id}」は見本ではない（sample: true でない）ので、施行した版を書き直せません。直したいことは改定案に書いてください`],
    [edition === undefined, `「${id}」という版がありません。${guide.editions.map((one) => `「${one.id}」`).join('')}のどれかを書いてください`],
    [edition?.status === 'draft', '改定案はいつでも直せます。固め直すのは施行した版だけです'],
    [reason.trim() === '', '書き直した理由がありません。--reason で書いてください'],
  ];
  return checks.flatMap(([isWrong, message]) => (isWrong ? [message] : []));
}

/** `guide.yml` with the new hash and the record of why. */
export function refreezeInYaml(text: string, {guide, refreeze}: {readonly guide: GuideRecord; readonly refreeze: Refreeze}): string {
  const {edition: id, on, reason, hash} = refreeze;
  const before = guide.editions.find((one) => one.id === id)?.refreezes ?? [];
  return changeEditions(text, new Map([[id, {hash, refreezes: [...before, {on, reason}]}]]));
}
