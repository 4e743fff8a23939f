import fs from 'node:fs';
import path from 'node:path';
import {parseFile} from '../../core/parse';
import {findCited, type CitedSource, type NamedSource, type SourceUse} from '../../core/sources';
import {pageRegisters} from '../../registers';
import {sourcesIn} from '../../registers/sourcesIn';
import {sourceFor, type Audience} from '../audience';
import type {LoadedDoc} from '../guides/addresses';
import type {ReadGuide} from '../guides/readAll';
import type {ReadEdition} from '../guides/views';
import {readRegister} from '../readRegister';

export interface UsedSource {
  readonly source: NamedSource;
  readonly use: SourceUse;
}

interface Site {
  readonly siteDir: string;
  readonly audience: Audience;
}

/** The edition in force; of the draft only what rests on a source newly. */
export function citedInGuides(guides: readonly ReadGuide[]): readonly UsedSource[] {
  return guides.flatMap(({guide, editions}) => {
    const current = editions.find(({visible}) => visible.isCurrent);
    const draft = editions.find(({visible}) => visible.record.status === 'draft');
    const inForce = current ? findCited(current.edition) : [];
    const known = new Set(inForce.map(keyOf));
    const added = draft ? findCited(draft.edition).filter((one) => !known.has(keyOf(one))) : [];
    const {title} = guide.record;
    return [...(current ? inForce.map((one) => toUsed(one, {edition: current, text: title})) : []), ...(draft ? added.map((one) => toUsed(one, {edition: draft, text: `${title}の改定案`})) : [])];
  });
}

function keyOf({anchor, source}: CitedSource): string {
  return `${anchor ?? ''}\n${source.url}\n${source.title}`;
}

function toUsed({source, file, anchor, heading}: CitedSource, {edition, text}: {readonly edition: ReadEdition; readonly text: string}): UsedSource {
  const title = edition.titles.get(file) ?? file;
  const address = edition.addresses.get(file) ?? `/${edition.visible.address}/`;
  return {source, use: {text, page: title, heading: heading || title, address: anchor ? `${address}#${anchor}` : address}};
}

/** The notes of the pages without editions. */
export function citedInDocs(docs: readonly LoadedDoc[], {siteDir, audience}: Site): readonly UsedSource[] {
  return docs.flatMap((doc) => {
    const file = doc.source.replace('@site/', '');
    const text = sourceFor(audience, fs.readFileSync(path.join(siteDir, file), 'utf8'));
    return findCited({files: [parseFile(file, text)]}).map(({source, anchor, heading}) => ({
      source, use: {text: 'ポータル', page: doc.title, heading: heading || doc.title, address: anchor ? `${doc.permalink}#${anchor}` : doc.permalink},
    }));
  });
}

/** The registers, each under the page of its folder; a register whose page this audience may not see is left out. */
export function citedInRegisters(docs: readonly LoadedDoc[], site: Site): readonly UsedSource[] {
  return pageRegisters.flatMap((register) => {
    const page = docs.find(({source}) => source === `@site/${path.posix.dirname(register.path)}/index.mdx`);
    if (!page) return [];
    const use = {text: 'ポータル', page: page.title, heading: '台帳', address: page.permalink};
    return sourcesIn(readRegister(register, site).value).map((source) => ({source, use}));
  });
}
