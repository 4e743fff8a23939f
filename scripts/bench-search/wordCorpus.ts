import fs from 'node:fs';
import path from 'node:path';
import {parseRegister} from '../../src/registers/parseRegister';
import {glossaryRegister} from '../../src/registers/schemas/glossary';
import {readingsRegister} from '../../src/registers/schemas/readings';
import type {JudgedQuery} from './engine';
import type {Corpus} from './ownCorpus';
import {oldKanji, withoutOkurigana, withSlip} from './writtenForms';

/** A word in more clauses than this is about everything. */
const MOST_CLAUSES = 15;
const EACH = 20;

interface Word {
  readonly word: string;
  readonly reading: string;
}

/** The kinds of `../shared/corpora/search`, as far as a rule makes them of a word. */
const KINDS: Readonly<Record<string, (word: Word) => string>> = {
  そのまま: ({word}) => word,
  読み: ({word, reading}) => (/\p{Script=Han}/u.test(word) ? reading : word),
  旧字体: ({word}) => oldKanji(word),
  送り仮名: ({word}) => withoutOkurigana(word),
  '1字落とし': ({word}) => withSlip(word),
  打ちかけ: ({word}) => (word.length >= 4 ? word.slice(0, -1) : word),
};

/**
 * The portal's words written as readers write them: a like number of questions for each kind, taken at even steps from the reviewed
 * readings and the glossary, none chosen by hand. A clause that holds the word answers.
 */
export function wordCorpus({pages}: Corpus, siteDir: string): Corpus {
  const texts = pages.map(({title, sections}) => [title, ...sections.flatMap(({heading, body}) => [heading, body])].join('\n').normalize('NFKC'));
  const found = readWords(siteDir).map((word) => ({...word, rel: texts.flatMap((text, id) => (text.includes(word.word.normalize('NFKC')) ? [id] : []))}))
    .filter(({word, rel}) => word.length > 1 && rel.length > 0 && rel.length <= MOST_CLAUSES);
  const queries = Object.entries(KINDS).flatMap(([kind, write]) => {
    const written = found.map((word) => ({q: write(word), ...word})).filter(({q, word}) => kind === 'そのまま' || q !== word);
    return spread(written, EACH).map(({q, rel}, place): JudgedQuery => ({id: `${kind}${place}`, q, rel, best: rel}));
  });
  return {name: 'このポータルの言葉を、読む人の書き方で', pages, queries};
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, all.length / most);
  return Array.from({length: Math.min(most, all.length)}, (_, place) => all[Math.floor(place * step)]);
}

function readWords(siteDir: string): readonly Word[] {
  const read = (file: string): string => fs.readFileSync(path.join(siteDir, file), 'utf8');
  const readings = parseRegister(readingsRegister, {path: 'docs/glossary/readings.yml', text: read('docs/glossary/readings.yml')}).value?.readings ?? [];
  const terms = parseRegister(glossaryRegister, {path: 'docs/glossary/terms.yml', text: read('docs/glossary/terms.yml')}).value?.terms ?? [];
  const words = [...terms.map(({term, reading}) => ({word: term, reading})), ...readings.map(({word, reading}) => ({word, reading}))];
  return words.filter(({word}, place) => words.findIndex((other) => other.word === word) === place);
}
