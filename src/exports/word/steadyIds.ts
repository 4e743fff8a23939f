import type {PartEdits} from '../repack';

/** Ids that the library draws by lot (links) or counts through all files of a process (bookmarks, pictures). */
const IDS = /(?<=\bId=")rId[\w-]{12,}(?=")|(?<=\br:id=")rId[\w-]{12,}(?=")|\b_Toc\d+\b|(?<=<w:bookmark(?:Start|End)[^>]*? w:id=")\d+(?=")|(?<=<wp:docPr[^>]*? id=")\d+(?=")/g;

/** Edits that number such ids anew, in the order in which they are met, so that the same document gives the same bytes. */
export function steadyIds(): PartEdits {
  const known = new Map<string, string>();
  const steady = (id: string): string => {
    const name = known.get(id) ?? `${/^(?:rId|_Toc)?/.exec(id)?.[0] ?? ''}${known.size + 1000}`;
    known.set(id, name);
    return name;
  };
  const edit = (xml: string): string => xml.replace(IDS, steady);
  return Object.fromEntries(['word/_rels/document.xml.rels', 'word/_rels/footnotes.xml.rels', 'word/document.xml', 'word/footnotes.xml'].map((part) => [part, edit]));
}
