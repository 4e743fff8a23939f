import {toGuidePage, type GuideDocument} from '../../exports';
import type {Audience} from '../audience';
import {readBuildStamp, stampText} from '../buildStamp';
import {readEdition} from '../guides/readEdition';
import type {VisibleEdition, VisibleGuide} from '../guides/readGuides';
import {readPages} from './readPages';

/** What the papers of one edition are made from, as this audience may see it. */
export function readGuideDocument({record}: VisibleGuide, edition: VisibleEdition, options: {readonly siteDir: string; readonly audience: Audience}): GuideDocument {
  const files = new Map(readEdition(edition, options).files.map((file) => [file.path, file]));
  return {
    title: record.title,
    edition: {label: edition.record.label, effectiveDate: edition.record.effectiveDate ?? null},
    owner: record.owner,
    reason: edition.record.reason,
    notice: record.sample ? SAMPLE_NOTICE : '',
    date: edition.record.effectiveDate ?? null,
    stamp: stampText(readBuildStamp()),
    pages: readPages(edition, options.siteDir).flatMap(({file, title}) => {
      const found = files.get(file);
      return found ? [toGuidePage(found, title)] : [];
    }),
  };
}

/** What every paper of a sample says of itself. */
export const SAMPLE_NOTICE = '公表された資料から作った下書きです。鎌倉市の正式な文書ではありません。';
