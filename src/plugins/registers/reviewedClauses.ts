import fs from 'node:fs';
import path from 'node:path';
import type {VFile} from 'vfile';
import {registers, type RegisterFile} from '../../registers';
import {warnOfChangedClauses, type ReviewedGuide} from '../../registers/reviewedClauses';
import {readEdition} from '../guides/readEdition';
import {readGuides, type VisibleGuide} from '../guides/readGuides';
import {readRegister} from '../readRegister';

/** The registers that rest on clauses and say when they were read against them, each with a warning for every clause that changed since. */
export function findChangedClauses(siteDir: string): readonly VFile[] {
  const own = registers.filter(({spec, path: file}) => spec.clauseFields !== undefined && !file.includes('*') && fs.existsSync(path.join(siteDir, file)));
  if (own.length === 0) return [];
  // The registers are for everybody, so they rest on what everybody may read.
  const {guides} = readGuides(siteDir, 'public');
  return own.map((register) => checkRegister(register, {guides, siteDir}));
}

function checkRegister(register: RegisterFile, {guides, siteDir}: {readonly guides: readonly VisibleGuide[]; readonly siteDir: string}): VFile {
  const {value, file} = readRegister(register, {siteDir, audience: 'staff'});
  const day = (value as {reviewed?: unknown} | undefined)?.reviewed;
  if (typeof day === 'string') {
    warnOfChangedClauses(file, {value, fields: register.spec.clauseFields ?? [], day, guides: guides.flatMap((guide) => readReviewed(guide, {day, siteDir}))});
  }
  return file;
}

/** [] while the edition that was read is the one in force: nothing can have changed, and nothing is parsed. */
function readReviewed({editions}: VisibleGuide, {day, siteDir}: {readonly day: string; readonly siteDir: string}): ReviewedGuide[] {
  const current = editions.find(({isCurrent}) => isCurrent);
  const reviewed = editions.filter(({record}) => record.id <= day && record.status !== 'draft').at(0);
  if (!current || reviewed === current) return [];
  const read = (edition: typeof current) => readEdition(edition, {siteDir, audience: 'public'});
  return [{reviewed: reviewed && read(reviewed), current: read(current)}];
}
