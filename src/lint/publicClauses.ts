import type {GuideRecord} from '../registers/schemas/guide';
import type {LintSource} from './document';
import {findEditionPlace} from './editionPlace';

/** Ids of the clauses that every reader can open today: those of public pages in the editions in force, what is for the staff left out. */
export function toPublicClauses({sources, guides}: {readonly sources: readonly LintSource[]; readonly guides: readonly GuideRecord[]}): ReadonlySet<string> {
  const inForce = new Set(guides.flatMap(({id, editions}) => editions.filter(({status}) => status === 'in-force').map((edition) => `${id}/${edition.id}`)));
  return new Set(sources.filter((source) => isIn(source, inForce) && isPublic(source)).flatMap(({text}) => clauseIds(text)));
}

function isIn({path}: LintSource, editions: ReadonlySet<string>): boolean {
  const place = findEditionPlace(path);
  return place !== undefined && editions.has(`${place.guide}/${place.edition}`);
}

const isPublic = ({text}: LintSource): boolean => /^---\n(?:(?!---).*\n)*audience: public\n/.test(text);

function clauseIds(text: string): string[] {
  const forAll = text.replace(/<StaffOnly>[\s\S]*?<\/StaffOnly>/g, '');
  return [...forAll.matchAll(/^#{2,6} .*\{\/\* #([a-z0-9-]+) \*\/\}\s*$/gm)].map(([, id]) => id);
}
