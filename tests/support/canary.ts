import fs from 'node:fs';
import path from 'node:path';
import {filesBelow} from './builtSite';
import {openFile} from './openFile';

/** A word that is nowhere else, in letters and in Japanese, because the two travel differently. */
export interface Canary {
  readonly ascii: string;
  readonly japanese: string;
  /** Both, as planted in a text. */
  readonly text: string;
}

export function makeCanary(number: number): Canary {
  const ascii = `canaryqz${[Math.floor(number / 26), number % 26].map((one) => String.fromCharCode(97 + one)).join('')}x`;
  const japanese = `秘カナリヤ${String.fromCharCode('あ'.charCodeAt(0) + 2 * number)}号`;
  return {ascii, japanese, text: `${ascii}${japanese}`};
}

/** The words of a list that are somewhere in a folder, in the name of a file or in what it holds, packed or not, however written; each with the files. */
export async function findWords(folder: string, words: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const file of filesBelow(folder)) {
    const parts = await openFile(file, fs.readFileSync(path.join(folder, file)));
    const texts = parts.flatMap((part) => readings(part).filter(mayHold));
    for (const word of words) if (texts.some((text) => text.includes(even(word)))) found.set(word, [...(found.get(word) ?? []), file]);
  }
  return found;
}

/** Most texts hold no canary at all: one look instead of one for each. */
function mayHold(text: string): boolean {
  return text.includes('canaryqz') || text.includes('カナリヤ');
}

/** In: bytes of a file. Out: its text in every form in which a word can hide: as it is, without escapes, from base64; all evened out. */
export function readings(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const packed = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)].flatMap(([run]) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('utf8')));
  const plain = withoutEscapes(withoutEscapes(text));
  return [text, plain, plain.replace(/<[^<>]*>/g, ''), packed.join('\n')].map(even);
}

/** `\u5185`, `\x41`, `%E5%86%85`, `&#x5185;` and `&#20869;` as characters. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|&#x([0-9a-f]+);/gi, (_, ...hex: (string | undefined)[]) => letter(parseInt(hex.slice(0, 3).find(Boolean) ?? '', 16)))
    .replace(/&#(\d+);/g, (_, code: string) => letter(Number(code)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Packed bytes hold what looks like an escape and is none. */
function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Half-width and full-width, capital and small alike; spaces and joints inside a word gone. */
function even(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}
