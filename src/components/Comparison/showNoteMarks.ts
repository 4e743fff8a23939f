/** A footnote's mark as a reader knows it: `[^sheet]` in the source is ［注］ on the page. */
export function showNoteMarks(text: string): string {
  return text.replace(/\[\^[^\]\s]*\]/g, '［注］');
}
