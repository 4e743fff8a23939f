import type {EditionRecord, GuideRecord} from '../../registers/schemas/guide';

/** An edition's record as it may leave the city: no reason, note or word on a review or freeze that is for the staff. */
export function publicEditionRecord(edition: EditionRecord, guideAudience: GuideRecord['audience']): EditionRecord {
  const {notes, reasonAudience, ...rest} = edition;
  const isPublic = (audience: GuideRecord['audience'] | undefined): boolean => (audience ?? guideAudience) === 'public';
  const shown = notes?.filter((note) => isPublic(note.audience));
  return {...rest, refreezes: undefined, review: undefined, reason: isPublic(reasonAudience) ? edition.reason : '', ...(shown ? {notes: shown} : {})};
}

/** A guide's record as it may leave the city, with the editions that are left: of a guide for the staff the summary written for the public. */
export function publicGuideRecord(record: GuideRecord, editions: readonly EditionRecord[]): GuideRecord {
  const {publicSummary = '', ...rest} = record;
  return {...rest, summary: record.audience === 'public' ? record.summary : publicSummary, editions: [...editions]};
}
