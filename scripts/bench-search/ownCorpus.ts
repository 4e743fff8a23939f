import fs from 'node:fs';
import path from 'node:path';
import {readTexts} from '../../src/plugins/search/readSite';
import {siteContent} from '../../src/plugins/search/siteContent';
import {parseRegister} from '../../src/registers/parseRegister';
import {searchChecksRegister} from '../../src/registers/schemas/searchChecks';
import type {JudgedQuery, Page} from './engine';

export interface Corpus {
  readonly name: string;
  readonly pages: readonly Page[];
  readonly queries: readonly JudgedQuery[];
}

const CHECKS = 'docs/developers/search-checks.yml';
/** The portal's current texts, each clause by itself, and as questions the section's own list with what it misses, each with the clause that answers it. */
export function ownCorpus(siteDir: string): Corpus {
  const [{pages}] = readTexts({siteDir, audience: 'staff', allContent: siteContent(siteDir, 'staff')});
  const clauses = pages.flatMap(({title, sections}) => sections.map((section) => ({...section, title})));
  return {
    name: 'このポータルの文の条項',
    pages: clauses.map(({title, headings, text}, id) => ({id, title, sections: [{heading: headings.at(-1) ?? '', body: text}]})),
    queries: readChecks(siteDir).map(({query, clause}, id) => {
      const rel = clauses.flatMap(({address}, place) => (address.endsWith(`#${clause}`) ? [place] : []));
      return {id: String(id), q: query, rel, best: rel};
    }),
  };
}

function readChecks(siteDir: string): readonly {readonly query: string; readonly clause: string}[] {
  const {checks, missed} = parseRegister(searchChecksRegister, {path: CHECKS, text: fs.readFileSync(path.join(siteDir, CHECKS), 'utf8')}).value ?? {checks: [], missed: []};
  return [...checks, ...missed];
}
