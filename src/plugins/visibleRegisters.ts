import fs from 'node:fs';
import path from 'node:path';
import {pageRegisters, type RegisterFile} from '../registers';
import {isVisible, listPages, type Audience} from './audience';

/** The registers that this audience may see: those in a folder with a page that it may see, with a field that it may see. The others are not even read. */
export function visibleRegisters(siteDir: string, audience: Audience, all: readonly RegisterFile[] = pageRegisters): readonly RegisterFile[] {
  if (audience === 'staff') return all;
  return all.filter((register) => {
    const folder = path.join(siteDir, path.dirname(register.path));
    return register.spec.publicFields !== undefined && listPages(folder).some((page) => !page.includes('/') && isVisible(audience, fs.readFileSync(path.join(folder, page), 'utf8')));
  });
}
