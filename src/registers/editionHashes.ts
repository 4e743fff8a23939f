import type {GuideRecord} from './schemas/guide';

/** How an edition's files stand to the hash in `guide.yml`. A draft may change. */
export type HashState = 'draft' | 'missing' | 'same' | 'changed';

/** In: a guide and the hashes of its files by edition id; out: the state of each edition by id, in their order. */
export function compareHashes(guide: GuideRecord, actual: ReadonlyMap<string, string>): ReadonlyMap<string, HashState> {
  return new Map(guide.editions.map(({id, status, hash}) => {
    if (status === 'draft') return [id, 'draft'];
    if (hash === undefined || hash === '') return [id, 'missing'];
    return [id, hash === actual.get(id) ? 'same' : 'changed'];
  }));
}

/** What to tell the editor of an edition that is not what it was. */
export function changedMessage(guide: string, edition: string): string {
  return `guides/${guide}/${edition}: 施行した版の中身が変わっています（hashと合いません）。git restore guides/${guide}/${edition} で元に戻し、直したいことは改定案に書いてください`;
}
