import {Feed} from 'feed';
import type {VisibleEdition, VisibleGuide} from '../guides/readGuides';

interface Given {
  readonly title: string;
  readonly guides: readonly VisibleGuide[];
  /** Where the site stands, e.g. `https://example.jp`. */
  readonly site: string;
  /** Folder of the feed in the site, e.g. `changes/handbook`. */
  readonly folder: string;
}

interface Dated {
  readonly guide: VisibleGuide;
  readonly edition: VisibleEdition;
  readonly before: VisibleEdition | undefined;
  readonly date: Date;
}

/** The editions that have a day, newest first. The same editions give the same bytes: the feed's own date is its newest edition's. */
export function toFeed({title, guides, site, folder}: Given): Feed {
  const dated = guides.flatMap(toDated).sort((a, b) => b.date.getTime() - a.date.getTime() || a.edition.pluginId.localeCompare(b.edition.pluginId));
  const address = `${site}/${folder}/`;
  const feed = new Feed({id: address, link: `${site}/changes/`, title, language: 'ja', copyright: 'CC BY 4.0', updated: dated[0]?.date ?? new Date(0), feedLinks: {atom: `${address}feed.xml`, json: `${address}feed.json`}});
  for (const one of dated) feed.addItem(toItem(one, site));
  return feed;
}

function toDated(guide: VisibleGuide): Dated[] {
  return guide.editions.flatMap((edition, index) => {
    const day = edition.record.effectiveDate;
    return day === undefined ? [] : [{guide, edition, before: guide.editions[index + 1], date: new Date(`${day}T00:00:00+09:00`)}];
  });
}

function toItem({guide, edition, before, date}: Dated, site: string): Parameters<Feed['addItem']>[0] {
  const permanent = `${site}/${edition.permanentAddress}/`;
  const notes = (edition.record.notes ?? []).map((note) => `〔${note.weight}〕${note.what}（${note.from}、${note.affects}）`);
  return {
    id: permanent,
    title: `${guide.record.title}　${edition.record.label}`,
    link: before ? `${site}/changes/${guide.record.id}/${before.record.id}..${edition.record.id}/` : permanent,
    date,
    description: [edition.record.reason, ...notes].filter((line) => line !== '').join('\n'),
  };
}
