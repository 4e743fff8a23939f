import fs from 'node:fs';
import path from 'node:path';
import type {IndexedPage} from '../../search/indexing/buildIndex';
import type {StoredSection} from '../../search/stored';
import {readRegister} from '../readRegister';
import {visibleRegisters} from '../visibleRegisters';
import type {Site, SitePages} from './readSite';

/** What an entry is called, first match wins. */
const NAME_KEYS = ['name', 'title', 'municipality', 'subject'] as const;
/** Registers whose page gives each entry a place of its own; see src/components/GlossaryTable. */
const ANCHORS: Readonly<Record<string, ((id: string) => string) | undefined>> = {glossary: (id) => `#term-${id}`};
/** e.g. `np-term-itaku`: for the program. */
const CODE = /^[a-z0-9]+([-_][a-z0-9]+)*$/;
/** Fields that are not read: addresses on the net, codes, places in the sheet. */
const SILENT_KEYS: ReadonlySet<string> = new Set(['id', 'url', 'code', 'sheetLines', 'items', 'page']);

/** Adds to each page the entries of the registers in its folder, one section each, so that a measure, a place or a city is found by its own name. */
export function withEntries({siteDir, audience}: Site, site: SitePages): SitePages {
  const entries = visibleRegisters(siteDir, audience).filter((register) => fs.existsSync(path.join(siteDir, register.path))).map((register) => ({
    anchorOf: ANCHORS[register.spec.name],
    address: `/${path.posix.dirname(register.path).split('/').slice(1).join('/')}/`,
    lists: listsOf(readRegister(register, {siteDir, audience}).value),
  }));
  const pages = site.pages.map((page): IndexedPage => {
    const own = entries.filter(({address}) => address === page.address).flatMap(({lists, anchorOf}) => lists.map((entry) => toSection(entry, {page, anchor: anchorOf?.(String(entry.id)) ?? ''})));
    return {...page, sections: [...page.sections, ...own]};
  });
  return {...site, pages};
}

type Entry = Readonly<Record<string, unknown>>;

/** Records with a name, in the lists at the top of a register. */
function listsOf(value: unknown): Entry[] {
  const lists = typeof value === 'object' && value !== null ? Object.values(value).filter(Array.isArray) : [];
  return lists.flat().filter((entry): entry is Entry => typeof entry === 'object' && entry !== null && nameOf(entry as Entry) !== '');
}

function nameOf(entry: Entry): string {
  if (typeof entry.term === 'string') return `${entry.term}（${String(entry.reading)}）`;
  const parts = NAME_KEYS.map((key) => entry[key]).filter((part) => typeof part === 'string');
  return typeof entry.municipality === 'string' ? `${entry.municipality} ${String(entry.title ?? '')}`.trim() : parts[0] ?? '';
}

function toSection(entry: Entry, {page, anchor}: {readonly page: IndexedPage; readonly anchor: string}): StoredSection {
  return {kind: 'entry', address: page.address + anchor, headings: [nameOf(entry)], text: wordsOf(entry).join('\n'), audience: page.sections[0]?.audience ?? 'staff'};
}

function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return CODE.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(([key]) => !SILENT_KEYS.has(key)).flatMap(([, inner]) => wordsOf(inner));
}
