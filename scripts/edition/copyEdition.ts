import fs from 'node:fs';
import path from 'node:path';
import {stampEdition, type EditionStamp} from '../../src/registers/editionStamp';
import {listFiles} from '../texts/readTexts';

/** Copies an edition's files to a folder that is not there yet; pages that name their edition name the new one. */
export function copyEdition(from: string, {to, stamp}: {readonly to: string; readonly stamp: EditionStamp}): void {
  for (const file of listFiles(from)) {
    const target = path.join(to, file);
    fs.mkdirSync(path.dirname(target), {recursive: true});
    if (/\.mdx?$/.test(file)) fs.writeFileSync(target, stampEdition(fs.readFileSync(path.join(from, file), 'utf8'), stamp));
    else fs.copyFileSync(path.join(from, file), target);
  }
}
