/** A text made from another, and where each of its UTF-16 units came from. */
export interface TrackedText {
  readonly text: string;
  /** For each unit of `text`: offsets in the original, half-open. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** As `String.replace` with a global pattern; units of a replacement come from the whole of what they replace. The same object when nothing matches. */
export function replaceTracked(source: TrackedText, pattern: RegExp, toText: (match: string) => string): TrackedText {
  if (source.text.search(pattern) < 0) return source;
  let text = '', from = 0;
  const starts: number[] = [], ends: number[] = [];
  const keep = (until: number): void => {
    text += source.text.slice(from, until);
    for (let unit = from; unit < until; unit += 1) {
      starts.push(source.starts[unit]);
      ends.push(source.ends[unit]);
    }
  };
  for (const {0: match, index} of source.text.matchAll(pattern)) {
    keep(index);
    const made = toText(match);
    text += made;
    for (let unit = 0; unit < made.length; unit += 1) {
      starts.push(source.starts[index]);
      ends.push(source.ends[index + match.length - 1]);
    }
    from = index + match.length;
  }
  keep(source.text.length);
  return {text, starts, ends};
}
