import {readParts} from '../../src/plugins/search/readParts';
import {isCurrent, openPart, type OpenPart} from '../../src/search/part';
import {siteContent} from './siteContent';

/** The repository's own texts as the staff site searches them; each part goes through JSON, as on its way to the browser. */
const all = readParts({siteDir: process.cwd(), audience: 'staff', allContent: siteContent(process.cwd(), 'staff')})
  .map(({part}) => openPart(JSON.parse(JSON.stringify(part))));

export const allParts: readonly OpenPart[] = all;
export const currentParts: readonly OpenPart[] = all.filter((part) => isCurrent(part.source));
