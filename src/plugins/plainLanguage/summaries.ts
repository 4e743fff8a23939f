import fs from 'node:fs';
import path from 'node:path';
import type {VFile} from 'vfile';
import {findClauseChange} from '../../core/history/clauseChange';
import type {Edition} from '../../core/model/clause';
import type {SummaryView} from '../../core/model/editionViews';
import type {ParsedRegister} from '../../registers/parseRegister';
import {summariesRegister, type PlainSummaryRecord, type SummariesRegister} from '../../registers/schemas/summaries';
import type {Audience} from '../audience';
import {readEdition} from '../guides/readEdition';
import {readGuides, type VisibleGuide} from '../guides/readGuides';
import {readRegister} from '../readRegister';

/** By docs instance (`outsourcing-2025-04-01`) and page (`npo/flow.mdx`). */
type Views = Record<string, Record<string, SummaryView>>;

export interface ReadSummaries {
  readonly views: Views;
  /** The registers read, with their problems; a clause of an edition in force that changed after the review is a warning. */
  readonly files: readonly VFile[];
}

/** The summaries of all guides, for each edition that this audience sees: those whose clauses still read as when they were reviewed, and the others marked. */
export function readSummaries(siteDir: string, audience: Audience): ReadSummaries {
  const views: Views = {};
  const files: VFile[] = [];
  for (const guide of readGuides(siteDir, audience).guides) {
    const found = readSummaryRegister(guide.record.id, {siteDir, audience});
    if (!found) continue;
    files.push(found.file);
    addViews(views, {guide, siteDir, register: found.value ?? {summaries: []}, file: found.file});
  }
  return {views, files};
}

function readSummaryRegister(guide: string, site: {readonly siteDir: string; readonly audience: Audience}): ParsedRegister<SummariesRegister> | undefined {
  const file = `guides/${guide}/summaries.yml`;
  if (!fs.existsSync(path.join(site.siteDir, file))) return undefined;
  return readRegister({spec: summariesRegister, path: file}, site);
}

interface GuideSummaries {
  readonly guide: VisibleGuide;
  readonly siteDir: string;
  readonly register: SummariesRegister;
  readonly file: VFile;
}

function addViews(views: Views, {guide, siteDir, register, file}: GuideSummaries): void {
  // Summaries are for everybody, so they rest on what everybody may read.
  const editions = new Map(guide.editions.map((one) => [one.record.id, readEdition(one, {siteDir, audience: 'public'})]));
  for (const {record, pluginId, isCurrent} of guide.editions) {
    const current = editions.get(record.id) as Edition;
    const pages = new Set(current.files.map((file) => file.path));
    for (const summary of register.summaries.filter(({page}) => pages.has(page))) {
      const changed = changedClauses(summary, {reviewed: editions.get(summary.edition), current});
      if (isCurrent) warn(file, {page: summary.page, changed});
      (views[pluginId] ??= {})[summary.page] = {sentences: summary.sentences, reviewedOn: summary.reviewedOn, isStale: changed.length > 0};
    }
  }
}

function warn(file: VFile, {page, changed}: {readonly page: string; readonly changed: readonly string[]}): void {
  const line = String(file.value).split('\n').findIndex((one) => one.includes(`page: ${page}`)) + 1;
  for (const id of changed) {
    file.message(`「${page}」の要約は、条項「${id}」が変わる前の文から作られています。読み直して、edition と reviewedOn を書き換えてください`, {place: {line, column: 1}, ruleId: 'summary-reviewed', source: 'portal'});
  }
}

function changedClauses({clauses}: PlainSummaryRecord, {reviewed, current}: {readonly reviewed: Edition | undefined; readonly current: Edition}): readonly string[] {
  return clauses.filter((id) => !reviewed || findClauseChange(id, {reviewed, current}) !== undefined);
}
