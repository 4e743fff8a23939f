import fs from 'node:fs';
import path from 'node:path';
import type {VFile} from 'vfile';
import type {SignOff} from '../../core/model/review';
import {guideRegister, type EditionRecord, type GuideRecord} from '../../registers/schemas/guide';
import {excludedPages, listPages, type Audience} from '../audience';
import {readRegister} from '../readRegister';
import {publicEditionRecord, publicGuideRecord} from './publicRecords';
import {readReviewRecord} from './review';

/** One edition as this audience may see it. */
export interface VisibleEdition {
  readonly guide: string;
  readonly record: EditionRecord;
  /** The docs plugin's instance id, e.g. `handbook-2024-04-01`. */
  readonly pluginId: string;
  /** Folder from the site's root, e.g. `guides/handbook/2024-04-01`. */
  readonly folder: string;
  readonly isCurrent: boolean;
  /** Where readers find it, without slashes at the ends: the guide's own address while it is current. */
  readonly address: string;
  /** The address that stays with this edition for ever: `handbook/2024-04-01`. */
  readonly permanentAddress: string;
  /** Pages in the folder that this audience may not see. */
  readonly excluded: readonly string[];
}

export interface VisibleGuide {
  readonly record: GuideRecord;
  /** Newest first, as in `guide.yml`. */
  readonly editions: readonly VisibleEdition[];
  /** What reviewers have recorded of the draft; nothing on the public site. */
  readonly signOffs: readonly SignOff[];
}

/** Reads every `guides/<guide>/guide.yml`. Out: the guides that this audience may see, in the order of their positions, and the files read, with their problems. */
export function readGuides(siteDir: string, audience: Audience): {readonly guides: readonly VisibleGuide[]; readonly files: readonly VFile[]} {
  const folders = fs.readdirSync(path.join(siteDir, 'guides'), {withFileTypes: true}).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
  const parsed = folders.map((folder) => readRegister({spec: guideRegister, path: `guides/${folder}/guide.yml`}, {siteDir, audience}));
  const reviews = new Map(audience === 'staff' ? folders.map((folder) => [folder, readReviewRecord(siteDir, folder)] as const) : []);
  const records = parsed.flatMap(({value}) => value ?? []);
  const signOffsOf = (id: string): readonly SignOff[] => reviews.get(id)?.value?.reviews.find(({edition}) => edition === 'draft')?.signOffs ?? [];
  const guides = [...records].sort((a, b) => a.position - b.position)
    .map((record): VisibleGuide => ({...toVisibleGuide({record, siteDir, audience}), signOffs: signOffsOf(record.id)}))
    .filter((guide) => guide.editions.length > 0);
  return {guides, files: [...parsed, ...reviews.values()].map(({file}) => file)};
}

function toVisibleGuide({record, siteDir, audience}: {readonly record: GuideRecord; readonly siteDir: string; readonly audience: Audience}): Omit<VisibleGuide, 'signOffs'> {
  const editions = record.editions
    .filter((edition) => audience === 'staff' || edition.status !== 'draft')
    .map((edition) => toVisibleEdition({record, edition, siteDir, audience}))
    .filter((edition) => listPages(path.join(siteDir, edition.folder)).length > edition.excluded.length);
  return {record: audience === 'public' ? publicGuideRecord(record, editions.map((edition) => edition.record)) : record, editions};
}

function toVisibleEdition({record, edition, siteDir, audience}: {readonly record: GuideRecord; readonly edition: EditionRecord; readonly siteDir: string; readonly audience: Audience}): VisibleEdition {
  const folder = `guides/${record.id}/${edition.id}`;
  const isCurrent = edition.status === 'in-force';
  const permanentAddress = `${record.id}/${edition.id}`;
  return {
    guide: record.id,
    record: audience === 'public' ? publicEditionRecord(edition, record.audience) : edition,
    pluginId: `${record.id}-${edition.id}`,
    folder,
    isCurrent,
    address: isCurrent ? record.id : permanentAddress,
    permanentAddress,
    excluded: excludedPages(audience, path.join(siteDir, folder)),
  };
}
