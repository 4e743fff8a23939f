import type {GuideRecord} from './schemas/guide';

/** Effective dates of all editions, by `<guide>/<edition>`; editions without one are left out. */
export function toEffectiveDates(guides: readonly GuideRecord[]): ReadonlyMap<string, string> {
  return new Map(guides.flatMap(({id, editions}) => editions.flatMap((edition) => (edition.effectiveDate === undefined ? [] : [[`${id}/${edition.id}`, edition.effectiveDate] as const]))));
}
