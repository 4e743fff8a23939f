import {toGuidePage, type GuideDocument} from '../../exports';
import type {Audience} from '../audience';
import {readBuildStamp, stampText} from '../buildStamp';
import {readEdition} from '../guides/readEdition';
import type {VisibleEdition, VisibleGuide} from '../guides/readGuides';
import {failOnProblems} from '../problems';
import {readPages} from './readPages';
import {readPictures} from './readPictures';

interface Options {
  readonly siteDir: string;
  readonly audience: Audience;
}

/** What the papers of one edition are made from, as this audience may see it. */
export function readGuideDocument({record}: VisibleGuide, edition: VisibleEdition, options: Options): GuideDocument {
  return {
    title: record.title,
    edition: {label: edition.record.label, effectiveDate: edition.record.effectiveDate ?? null},
    owner: record.owner,
    reason: edition.record.reason,
    notice: record.sample ? SAMPLE_NOTICE : '',
    date: edition.record.effectiveDate ?? null,
    stamp: stampText(readBuildStamp()),
    pages: readPapers(edition, options),
  };
}

/** Throws when a page has a picture that papers cannot show. */
function readPapers(edition: VisibleEdition, options: Options): GuideDocument['pages'] {
  const files = new Map(readEdition(edition, options).files.map((file) => [file.path, file]));
  const pages = readPages(edition, options.siteDir).flatMap(({file, title}) => {
    const parsed = files.get(file);
    return parsed ? [{parsed, title, read: readPictures(parsed, {...options, folder: edition.folder})}] : [];
  });
  failOnProblems(pages.map(({read}) => read.file));
  return pages.map(({parsed, title, read}) => toGuidePage(parsed, {title, pictures: read.pictures}));
}

/** What every paper of a sample says of itself. */
export const SAMPLE_NOTICE = '公表された資料から作った下書きです。鎌倉市の正式な文書ではありません。';
