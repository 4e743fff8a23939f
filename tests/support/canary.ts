import fs from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {filesBelow} from './builtSite';

/** A word that is nowhere else, in letters and in Japanese, because the two travel differently. */
export interface Canary {
  readonly ascii: string;
  readonly japanese: string;
  /** Both, as planted in a text. */
  readonly text: string;
}

export function makeCanary(number: number): Canary {
  const letter = String.fromCharCode(97 + number);
  const ascii = `canaryqz${letter}${letter}x`;
  const japanese = `秘カナリヤ${String.fromCharCode('あ'.charCodeAt(0) + 2 * number)}号`;
  return {ascii, japanese, text: `${ascii}${japanese}`};
}

/** The words of a list that are somewhere in a folder, in the name or the content of a file, however written; each with the files. */
export function findWords(folder: string, words: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of filesBelow(folder)) {
    const texts = readings(Buffer.concat([Buffer.from(`${file}\n`), open(fs.readFileSync(path.join(folder, file)))]));
    for (const word of words) if (texts.some((text) => text.includes(even(word)))) found.set(word, [...(found.get(word) ?? []), file]);
  }
  return found;
}

/** In: bytes of a file. Out: its text in every form in which a word can hide: as it is, without escapes, from base64; all evened out. */
export function readings(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const packed = [...text.matchAll(/[A-Za-z0-9+/_-]{16,}/g)].flatMap(([run]) => [0, 1, 2, 3].map((start) => Buffer.from(run.slice(start), 'base64').toString('utf8')));
  return [text, withoutEscapes(withoutEscapes(text)), packed.join('\n')].map(even);
}

function open(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** `\u5185`, `\x41`, `%E5%86%85`, `&#x5185;` and `&#20869;` as characters. */
function withoutEscapes(text: string): string {
  return text
    .replace(/\\u\{?([0-9a-f]{4,6})\}?|\\x([0-9a-f]{2})|&#x([0-9a-f]+);/gi, (_, ...hex: (string | undefined)[]) => String.fromCodePoint(parseInt(hex.slice(0, 3).find(Boolean) ?? '', 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'));
}

/** Half-width and full-width, capital and small alike; spaces and joints inside a word gone. */
function even(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '');
}
