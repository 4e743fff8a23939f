import {toReadingKey} from '../text/normalise';
import type {Morpheme} from './morphemes';

interface Seen {
  pages: number;
  lastPage: number;
  /** A noun may also stand for other spellings of its kanji; a verb and a heading only for their reading. */
  isNoun: boolean;
  isHeading: boolean;
}

const HAN = /\p{Script=Han}/u;
/** Longer compounds are found by their parts. */
const MAX_NOUNS = 4, MAX_LENGTH = 12;

/** Spellings by reading key. */
export type SeenReadings = ReadonlyMap<string, ReadonlyMap<string, Readonly<Seen>>>;

/** Gathers readings and spellings of the words in the texts, page by page. */
export class Lexicon {
  private readonly byReading = new Map<string, Map<string, Seen>>();

  add(page: number, morphemes: readonly Morpheme[]): void {
    let nouns: readonly (Noun | undefined)[] = [];
    for (const [place, morpheme] of morphemes.entries()) {
      if (isNoun(morpheme)) nouns = this.addNoun(page, morpheme, nouns);
      else {
        nouns = [];
        if (isInflected(morpheme)) this.putInflected(page, morpheme, morphemes[place + 1]);
      }
    }
  }

  /** 分かり, and with the adjective that it carries: 分かりやすい. */
  private putInflected(page: number, {reading, surface, pos}: Morpheme, next: Morpheme | undefined): void {
    this.put(page, {reading, text: surface, isNoun: pos !== '動詞'});
    if (next?.detail === '非自立' && next.pos === '形容詞') this.put(page, {reading: reading + next.reading, text: surface + next.surface, isNoun: true});
  }

  /** A heading as a whole, so that who types it as it sounds finds it: きょうどうのげんそく. */
  addHeading(page: number, morphemes: readonly Morpheme[]): void {
    const readings = morphemes.map((one) => (one.pos === '記号' ? '' : readingOf(one)));
    const key = toReadingKey(readings.join('')), text = morphemes.map(({surface}) => surface).join('');
    if (morphemes.length < 2 || readings.some((reading, place) => reading === '' && morphemes[place].pos !== '記号') || !/[\p{Script=Han}ァ-ヴ]/u.test(text)) return;
    if (/^[ぁ-んー]{4,40}$/.test(key)) this.keep(page, {key, text, isNoun: false, isHeading: true});
  }

  get readings(): SeenReadings {
    return this.byReading;
  }

  /** A noun, and the compounds that it ends. Out: the nouns so far in this run. */
  private addNoun(page: number, morpheme: Morpheme, before: readonly (Noun | undefined)[]): readonly (Noun | undefined)[] {
    const reading = readingOf(morpheme), {surface, detail} = morpheme;
    if (reading && detail !== '接尾' && morpheme.pos !== '接頭詞' && (surface.length > 1 || (reading.length > 1 && HAN.test(surface)))) this.put(page, {reading, text: surface, isNoun: true});
    const nouns = [...before, reading ? {reading, text: surface} : undefined].slice(-MAX_NOUNS);
    for (let length = 2; length <= nouns.length; length += 1) {
      const parts = nouns.slice(-length).filter((part) => part !== undefined);
      const text = parts.map((part) => part.text).join('');
      if (parts.length === length && text.length <= MAX_LENGTH) this.put(page, {reading: parts.map((part) => part.reading).join(''), text, isNoun: true});
    }
    return nouns;
  }

  private put(page: number, {reading, text, isNoun}: Noun & {readonly isNoun: boolean}): void {
    const key = toReadingKey(reading);
    if (/^[ぁ-んー]{2,16}$/.test(key)) this.keep(page, {key, text, isNoun, isHeading: false});
  }

  private keep(page: number, {key, text, isNoun, isHeading}: {readonly key: string; readonly text: string; readonly isNoun: boolean; readonly isHeading: boolean}): void {
    const spellings = this.byReading.get(key) ?? new Map<string, Seen>();
    const seen = spellings.get(text) ?? {pages: 0, lastPage: -1, isNoun, isHeading};
    seen.isNoun ||= isNoun;
    seen.isHeading ||= isHeading;
    if (seen.lastPage !== page) seen.pages += 1;
    seen.lastPage = page;
    spellings.set(text, seen);
    this.byReading.set(key, spellings);
  }
}

interface Noun {
  readonly reading: string;
  readonly text: string;
}

function isNoun({pos, detail, surface}: Morpheme): boolean {
  // 再 of 再委託 is a prefix to the analyser.
  if (pos === '接頭詞') return detail === '名詞接続';
  return pos === '名詞' && !/^(数|非自立|代名詞)$/.test(detail) && /[\p{Script=Han}ァ-ヴぁ-ん]/u.test(surface);
}

/** Verbs, adjectives and adverbs with kanji and a reading of three kana or more: わかりやすい -> 分かりやすい. */
function isInflected({pos, detail, surface, reading}: Morpheme): boolean {
  return (pos === '副詞' || pos === '形容詞' || (pos === '動詞' && detail === '自立')) && surface.length >= 2 && reading.length >= 3 && HAN.test(surface);
}

/** Words of kana that the dictionary does not know read as they are written. */
function readingOf({reading, surface}: Morpheme): string {
  return reading || (/^([ァ-ヴー]+|[ぁ-んー]+)$/.test(surface) ? surface : '');
}
