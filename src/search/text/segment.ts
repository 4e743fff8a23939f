let segmenter: Intl.Segmenter | undefined;

/** Words of a text as ICU cuts them, in the browser and at build. */
export function segment(text: string): string[] {
  segmenter ??= new Intl.Segmenter('ja', {granularity: 'word'});
  return Array.from(segmenter.segment(text)).filter(({isWordLike}) => isWordLike).map((part) => part.segment);
}
