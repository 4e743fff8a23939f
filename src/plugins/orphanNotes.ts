const MENTION = /\[\^([^\]\s]+)\]/g;
const DEFINITION = /^ {0,3}\[\^([^\]\s]+)\]:/;
/** A line that begins a block of its own, so that a note above it has ended. */
const BLOCK = /^(?:#{1,6}\s|:::|`{3}|~{3}|<|\{\/\*|[-*+]\s|\d+[.)]\s|>|\||---)/;

/** A line of the page, and the name of the note whose definition it belongs to. */
interface Line {
  readonly text: string;
  readonly note: string | undefined;
}

/**
 * Definitions of notes that nothing mentions taken out of a source: what was mentioned in staff blocks alone is for the staff,
 * though its definition stands outside of them. A note mentioned only in such a note goes with it.
 */
export function withoutOrphanNotes(source: string): string {
  let lines = readLines(source);
  for (;;) {
    const mentioned = new Set(lines.flatMap(({text, note}) => mentionsIn(text).filter((name) => name !== note)));
    const kept = lines.filter(({note}) => note === undefined || mentioned.has(note));
    if (kept.length === lines.length) return kept.map(({text}) => text).join('');
    lines = kept;
  }
}

function mentionsIn(text: string): readonly string[] {
  return [...text.replace(DEFINITION, '').matchAll(MENTION)].map(([, name]) => name);
}

function readLines(source: string): readonly Line[] {
  let note: string | undefined;
  let isAfterBlank = false;
  return source.split(/(?<=\n)/).map((text): Line => {
    const isBlank = text.trim() === '';
    const name = DEFINITION.exec(text)?.[1];
    if (name !== undefined) note = name;
    else if (!isBlank && !continues(text, isAfterBlank)) note = undefined;
    isAfterBlank = isBlank;
    return {text, note};
  });
}

/** Further lines of a note: indented ones, and such as follow without an empty line between. */
function continues(text: string, isAfterBlank: boolean): boolean {
  return /^(?: {2}|\t)/.test(text) || (!isAfterBlank && !BLOCK.test(text));
}
