import fs from 'node:fs';
import path from 'node:path';
import {countText, findMarks, type TextCounts} from '../../src/core/counts';
import type {Edition} from '../../src/core/model/clause';
import {parseFile} from '../../src/core/parse';
import {listFiles} from '../texts/readTexts';
import {readGuides, type ReadableGuide} from './files';

const HEAD = '| 手引き | 版 | ページ | 章 | 条 | 文字 | 文 | いちばん長い文 | 要確認 | 推定 |\n|---|---|--:|--:|--:|--:|--:|--:|--:|--:|';

/** How much every edition says, as a table; below it the longest sentence of each guide's newest text. */
export function countEditions(root: string): string {
  const counted = readGuides(root).flatMap((guide) => parts(guide).map(({name, edition}) => ({name, edition, counts: countText(edition), newest: guide.record.editions[0].id})));
  const rows = counted.map(({name, edition, counts}) => row([name, edition.id], counts));
  const sentences = counted.flatMap(({name, edition, counts, newest}) => (edition.id === newest ? [longest(`${name} ${edition.id}`, counts)] : []));
  return [HEAD, ...rows, '', ...sentences].join('\n');
}

/** Every 〔要確認〕 and 〔推定〕 of the newest text of each guide, with its place and sentence. */
export function listMarks(root: string): string {
  return readGuides(root).flatMap((guide) => {
    const [newest] = guide.record.editions;
    return findMarks(readEdition(guide, newest.id)).map(({mark, file, line, sentence}) => `guides/${guide.record.id}/${newest.id}/${file}:${line} ${mark}　${sentence}`);
  }).join('\n');
}

/** Each edition, and each of its folders by itself: the two documents of the outsourcing guide. */
function parts(guide: ReadableGuide): readonly {readonly name: string; readonly edition: Edition}[] {
  return guide.record.editions.flatMap(({id}) => {
    const edition = readEdition(guide, id);
    const folders = [...new Set(edition.files.map((file) => path.posix.dirname(file.path)).filter((folder) => folder !== '.'))];
    const inFolder = (folder: string) => ({name: `${guide.record.id}/${folder}`, edition: {...edition, files: edition.files.filter((file) => path.posix.dirname(file.path) === folder)}});
    return [{name: guide.record.id, edition}, ...folders.map(inFolder)];
  });
}

function readEdition({record, folder}: ReadableGuide, id: string): Edition {
  const files = listFiles(path.join(folder, id)).filter((file) => /\.mdx?$/.test(file));
  return {guide: record.id, id, files: files.map((file) => parseFile(file, fs.readFileSync(path.join(folder, id, file), 'utf8')))};
}

function row(names: readonly string[], counts: TextCounts): string {
  const {pages, chapters, articles, characters, sentences, longest: sentence, marks} = counts;
  return `| ${[...names, pages, chapters, articles, characters, sentences, sentence?.length ?? 0, marks.要確認, marks.推定].join(' | ')} |`;
}

function longest(name: string, {longest: sentence}: TextCounts): string {
  return sentence ? `${name} ${sentence.file}（${sentence.length}字）：${sentence.text}` : `${name}：文がありません`;
}
