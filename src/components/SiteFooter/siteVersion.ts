import {formatDay} from '@site/src/core/model/formatDay';
import type {EditionFacts} from '@site/src/core/model/editionViews';

interface Stamp {
  readonly commit: string | null;
  readonly day: string;
}

/** Which release a page belongs to, and which edition of each guide is in force in it. */
export function siteVersion({commit, day}: Stamp, editions: readonly EditionFacts[]): string {
  const current = editions.filter(({edition}) => edition.status === 'in-force').map(({guideTitle, edition}) => `${guideTitle} ${edition.label}`);
  const made = commit === null ? `${formatDay(day)}に作った確認用のサイト` : `${formatDay(day)}の版（${commit}）`;
  return [made, ...current].join('　');
}
