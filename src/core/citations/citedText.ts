const KIND_OF_TEXT = '法律|法|条例|規則|規程|要綱|要領|政令|省令|府令|勅令|令|憲法|条約|議定書|告示|訓令|ガイドライン|指針|手引き|手引|マニュアル|約款|仕様書|契約書|契約|協定書|協定|計画|プラン';
const NAMED = new RegExp(`((?:[^、。（）()「」\\s]|（[^（）]*）)*?(?:${KIND_OF_TEXT}))$`);
const THIS_TEXT = new RegExp(`(?:^|[^一-龠])(?:この|本)(?:${KIND_OF_TEXT})$`);
const NOTE = /[（(](?:[^（）()]|[（(][^（）()]*[）)])*[）)]$/;

/**
 * Name of the law or guide that the words right before a citation end in: `民事訴訟法`, `同法`;
 * '' for 「この条例」「本ガイドライン」; undefined when no text is named. A note in brackets, such as
 * 「（平成三年法律第九十号）」, may stand between the name and the citation.
 */
export function findSource(before: string): string | undefined {
  const named = nameAtEnd(before) ?? nameAtEnd(before.replace(NOTE, ''));
  if (named === undefined) return undefined;
  return THIS_TEXT.test(before) ? '' : named;
}

function nameAtEnd(text: string): string | undefined {
  return NAMED.exec(text.slice(-80))?.[1];
}

/** Inside 「…」 of a clause that reads other words in (「…とあるのは「…」と読み替える」), a citation speaks of the text that is read. */
export function isQuotedForReading(text: string, position: number): boolean {
  if (!text.includes('とあるのは')) return false;
  const open = text.lastIndexOf('「', position), close = text.lastIndexOf('」', position);
  return open > close;
}
