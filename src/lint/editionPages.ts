import type {LintDocument} from './document';
import {compareEditions, type EditionPlace} from './editionPlace';
import type {LintSite} from './portalRule';

type EditionName = Pick<EditionPlace, 'guide' | 'edition'>;

/** Pages of one edition, by path. */
export function editionPages(site: LintSite, edition: EditionName): readonly LintDocument[] {
  return [...site.documents.values()]
    .filter(({place}) => place?.guide === edition.guide && place.edition === edition.edition)
    .sort((first, second) => (first.path < second.path ? -1 : 1));
}

/** The editions of the same guide that came before, newest first. */
export function earlierEditions(site: LintSite, {guide, edition}: EditionName): readonly string[] {
  const names = new Set([...site.documents.values()].flatMap(({place}) => (place?.guide === guide ? [place.edition] : [])));
  return [...names].filter((name) => compareEditions(name, edition) < 0).sort((first, second) => compareEditions(second, first));
}
