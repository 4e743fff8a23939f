import path from 'node:path';
import type {GuideRecord} from '../../src/registers/schemas/guide';
import {readGuides} from '../../src/plugins/guides/readGuides';

type Edition = GuideRecord['editions'][number];

/** A guide's editions by their part in the tests, so that the next release breaks none. */
export interface GuideEditions {
  /** Newest first. */
  readonly all: readonly Edition[];
  readonly draft: Edition;
  readonly current: Edition;
  /** The one before the current one. */
  readonly old: Edition;
}

const SITE = path.join(__dirname, '../..');

/** In: a guide's id. Throws when the guide has no draft, no edition in force or no old one: the tests need them. */
export function guideEditions(guide: string): GuideEditions {
  const all = readGuides(SITE, 'staff').guides.find(({record}) => record.id === guide)?.record.editions ?? [];
  const [draft, current, old] = (['draft', 'in-force', 'superseded'] as const).map((status) => all.find((edition) => edition.status === status));
  if (!draft || !current || !old) throw new Error(`${guide}: expected a draft, a current and an old edition`);
  return {all, draft, current, old};
}

export const GUIDES: readonly string[] = readGuides(SITE, 'staff').guides.map(({record}) => record.id);
