/** Names of laws that stand before an article, a schedule or 「の本文」: 地方自治法施行令, 政府契約の支払遅延防止等に関する法律. */
const LAW = /(?<=^|[、は（・])(?:民法|[一-龠々]{2,12}(?:の[一-龠々]{2,12})?(?:等に関する|に関する)?(?:法律|法施行令|法))(?=第[0-9一二三四五六七八九十]|別表|の本文)/g;

/** The laws that a text cites by name, each once. */
export function lawsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(LAW)].map(([name]) => name))];
}
