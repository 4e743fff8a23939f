import {buildIndex, openIndex, type IndexFields, type SearchIndex, type StoredIndex} from './encoder';
import {normalise, type NormalisedText} from './normalise';
import type {SearchRecord} from './records';

/** Where the records of a part come from. */
export interface SearchSource {
  /** e.g. `handbook`; `docs` for pages without editions. */
  readonly guide: string;
  readonly guideTitle: string;
  /** Folder name of the edition; null for pages without editions. */
  readonly edition: string | null;
  /** e.g. 令和6年度版; '' for pages without editions. */
  readonly editionLabel: string;
  readonly status: 'draft' | 'decided' | 'in-force' | 'superseded' | 'repealed' | 'none';
}

/** What the browser loads in one piece: one edition, or all pages without editions. */
export interface SearchPart {
  readonly source: SearchSource;
  readonly records: readonly SearchRecord[];
  readonly index: StoredIndex;
}

/** One line of the list of parts. */
export interface PartEntry {
  /** For `loadData`, e.g. `search/handbook-2024-04-01`. */
  readonly name: string;
  readonly isCurrent: boolean;
}

export interface RecordTexts {
  readonly heading: NormalisedText;
  readonly path: NormalisedText;
  readonly body: NormalisedText;
}

export interface OpenPart {
  readonly source: SearchSource;
  readonly records: readonly SearchRecord[];
  readonly index: SearchIndex;
  /** Normalised when first asked for, kept after: most records are never asked for. */
  readonly textsOf: (id: number) => RecordTexts;
}

/** Read first and by default: the edition in force, and pages without editions. */
export function isCurrent(source: SearchSource): boolean {
  return source.status === 'in-force' || source.status === 'none';
}

/** Build side. In: records of one source. Out: the part with its index; the same bytes for the same records. */
export function toSearchPart(source: SearchSource, records: readonly SearchRecord[]): SearchPart {
  return {source, records, index: buildIndex(records.map((record) => toIndexFields(toTexts(record))))};
}

/** Reader side. In: a part as it came. Out: the part, ready to be searched. */
export function openPart(part: SearchPart): OpenPart {
  const kept = new Map<number, RecordTexts>();
  const textsOf = (id: number): RecordTexts => {
    const texts = kept.get(id) ?? toTexts(part.records[id]);
    kept.set(id, texts);
    return texts;
  };
  return {source: part.source, records: part.records, index: openIndex(part.index), textsOf};
}

function toTexts(record: SearchRecord): RecordTexts {
  return {
    heading: normalise(record.headings.at(-1) ?? ''),
    path: normalise(record.headings.slice(0, -1).join('\n')),
    body: normalise(record.text),
  };
}

function toIndexFields(texts: RecordTexts): IndexFields {
  return {heading: texts.heading.text, path: texts.path.text, body: texts.body.text};
}
