import {isMap, isSeq, parseDocument, stringify, type Document, type YAMLMap} from 'yaml';
import type {EditionRecord} from './schemas/guide';

/** New values of an edition's fields. */
export type EditionChanges = Partial<EditionRecord>;

/** Order of an edition's lines in `guide.yml`. */
const ORDER: readonly (keyof EditionRecord)[] = ['id', 'label', 'status', 'effectiveDate', 'reason', 'notes', 'review', 'refreezes', 'hash'];

/**
 * `guide.yml` with some fields of some editions changed. In: its text, and the new values by edition id; out: the new text.
 * Comments, order and the form of all other lines stay. An edition that is not listed is left alone.
 */
export function changeEditions(text: string, changes: ReadonlyMap<string, EditionChanges>): string {
  return edit(text, (editions) => {
    for (const edition of editions) {
      const fields = changes.get(String(edition.get('id')));
      if (fields) setFields(edition, fields);
    }
  });
}

/** `guide.yml` with one more edition, at the top: newest first. */
export function addEdition(text: string, edition: EditionRecord): string {
  return edit(text, (_, document) => {
    const list = document.get('editions');
    if (isSeq(list)) list.items.unshift(document.createNode({...edition}));
  });
}

function edit(text: string, change: (editions: readonly YAMLMap[], document: Document) => void): string {
  const document = parseDocument(text);
  const list = document.get('editions');
  change(isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item)) : [], document);
  // A folded line would turn up as a change that nobody made.
  return document.toString({lineWidth: 0});
}

function setFields(edition: YAMLMap, fields: EditionChanges): void {
  for (const key of ORDER.filter((one) => fields[one] !== undefined)) edition.set(key, typeof fields[key] === 'object' ? parseDocument(stringify(fields[key])).contents : fields[key]);
  edition.items.sort((one, other) => ORDER.indexOf(String(one.key) as keyof EditionRecord) - ORDER.indexOf(String(other.key) as keyof EditionRecord));
}
