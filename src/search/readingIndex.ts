import type {ReadingEntry, ReadingPlace, ReadingRow} from '../core/model/readingIndex';
import type {IndexedPage} from './indexing/buildIndex';
import type {Analyse} from './indexing/morphemes';
import {FOR_DEVELOPERS, type IndexSource} from './stored';

/** A heading or a word of a glossary, as readers look it up. */
export interface IndexTerm extends ReadingPlace {
  readonly label: string;
  /** Where the text itself says how it is read: 委託（いたく）. */
  readonly reading: string | null;
}

const ROWS = ['あいうえお', 'かきくけこ', 'さしすせそ', 'たちつてと', 'なにぬねの', 'はひふへほ', 'まみむめも', 'やゆよ', 'らりるれろ', 'わをん'];
/** What begins with a number or a Latin letter. */
const OTHER_ROW = '英数字';
/** 第12条（事業計画書の作成） is looked up as 事業計画書の作成; 1 企画 as 企画. */
const CAPTION = /^第[0-9一二三四五六七八九十]+条(?:の[0-9一二三四五六七八九十]+)*（(.+)）$/;
const NUMBER = /^(?:第[0-9一二三四五六七八九十]+[章節編款](?=\s)|[0-9]+(?=\s)|[（(][0-9]+[)）])\s*/;
const WITH_READING = /^(.+?)（([ぁ-んー]+)）$/;
/** The first cell of a table of terms; records part the cells of a row so. */
const TERM_HEAD = '用語', CELL = ' ／ ';

/** In: pages. Out: their headings and the words of their glossaries, in the order of the texts; headings about the site's own program would only stand between them. */
export function indexTerms(pages: readonly IndexedPage[], sources: readonly IndexSource[]): readonly IndexTerm[] {
  return pages.filter(({source}) => sources[source].guide !== FOR_DEVELOPERS).flatMap(({title, address, source, sections}) => {
    const place = {page: title, guideTitle: sources[source].guideTitle};
    const own = sections.flatMap((section) => [
      ...(section.kind === 'clause' || (section.kind === 'entry' && WITH_READING.test(section.headings[0])) ? [{...toLabel(section.headings.at(-1) ?? ''), address: section.address, ...place}] : []),
      ...glossaryWords(section.text).map((word) => ({...toLabel(word), address: section.address, ...place})),
    ]);
    return [{...toLabel(title), address, ...place}, ...own].filter(({label}) => label !== '');
  });
}

function toLabel(heading: string): Pick<IndexTerm, 'label' | 'reading'> {
  const bare = (CAPTION.exec(heading)?.[1] ?? heading.replace(NUMBER, '')).trim();
  const [, label = bare, reading = null] = WITH_READING.exec(bare) ?? [];
  return {label, reading};
}

function glossaryWords(text: string): string[] {
  const lines = text.split('\n');
  const head = lines.findIndex((line) => line.startsWith(TERM_HEAD + CELL));
  return head < 0 ? [] : lines.slice(head + 1).filter((line) => line.includes(CELL)).map((line) => line.split(CELL)[0]);
}

/** The line that `toReadingIndex` asks the analyser for. */
export function lineOf({label}: IndexTerm): string {
  return label.normalize('NFKC');
}

/** In: terms and the analyser. Out: rows from あ to わ, then numbers and Latin letters; the same words in several places are one entry. */
export function toReadingIndex(terms: readonly IndexTerm[], analyse: Analyse): readonly ReadingRow[] {
  const known = new Map(terms.flatMap(({label, reading}) => (reading === null ? [] : [[label, reading]])));
  const entries = new Map<string, {label: string; reading: string; places: ReadingPlace[]}>();
  for (const term of terms) {
    const {label, address, page, guideTitle} = term;
    const entry = entries.get(label) ?? {label, reading: known.get(label) ?? readingOf(lineOf(term), analyse), places: []};
    if (!entry.places.some((place) => place.address === address)) entry.places.push({address, page, guideTitle});
    entries.set(label, entry);
  }
  const sorted = [...entries.values()].sort(byReading);
  return [...ROWS.map(([row]) => row), OTHER_ROW].map((row) => ({row, entries: sorted.filter((entry) => rowOf(entry) === row)})).filter((row) => row.entries.length > 0);
}

function readingOf(line: string, analyse: Analyse): string {
  return toHiragana(analyse(line).map(({reading, surface}) => reading || surface).join('')).replace(/[^ぁ-んーa-z0-9]/gi, '');
}

function toHiragana(kana: string): string {
  return kana.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

function rowOf({reading}: ReadingEntry): string {
  const [first = ''] = withoutVoice(reading);
  return ROWS.find((row) => row.includes(first) && first !== '')?.[0] ?? OTHER_ROW;
}

const SMALL = 'ぁぃぅぇぉゃゅょっ', LARGE = 'あいうえおやゆよつ', VOWELS = [/[あかさたなはまやらわ]ー/g, /[いきしちにひみり]ー/g, /[うくすつぬふむゆる]ー/g, /[えけせてねへめれ]ー/g, /[おこそとのほもよろ]ー/g];

/** As dictionaries sort: が beside か, きゃ beside きや, カー beside カア. */
function withoutVoice(reading: string): string {
  const plain = reading.normalize('NFD').replace(/[\u3099\u309a]/g, '').replace(/[ぁぃぅぇぉゃゅょっ]/g, (kana) => LARGE[SMALL.indexOf(kana)]);
  return VOWELS.reduce((text, pattern, vowel) => text.replace(pattern, (pair) => pair[0] + 'あいうえお'[vowel]), plain);
}

function byReading(one: ReadingEntry, other: ReadingEntry): number {
  return compare(withoutVoice(one.reading), withoutVoice(other.reading)) || compare(one.reading, other.reading) || compare(one.label, other.label);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
