/** A document as the register `docs/cities/cities.yml` holds it. */
export interface CityDocument {
  readonly id: string;
  readonly municipality: string;
  readonly prefecture: string;
  readonly title: string;
  readonly kind: string;
  readonly audience: string;
  readonly audienceNote?: string;
  readonly year: string;
  readonly revisions: string;
  readonly url: string;
  readonly sourceKind: string;
  readonly sourceDate: string;
  readonly items: Readonly<Record<string, string>>;
  readonly notes: string;
  /** Only in the staff site. */
  readonly staffNote?: string;
}

export interface CityRow {
  readonly id: string;
  readonly municipality: string;
  readonly prefecture: string;
  readonly title: string;
  readonly kind: string;
  readonly audience: string;
  readonly audienceNote: string;
  readonly year: string;
  readonly url: string;
  readonly source: string;
  /** Names of the items that were seen. */
  readonly items: readonly string[];
  readonly notes: string;
  readonly staffNote: string;
}

/** What the table needs of the register, and no more; the rows keep the register's order. */
export function toCityRows(documents: readonly CityDocument[]): CityRow[] {
  return documents.map((one) => ({
    id: one.id, municipality: one.municipality, prefecture: one.prefecture, title: one.title, kind: one.kind,
    audience: one.audience, audienceNote: one.audienceNote ?? '', url: one.url, notes: one.notes, staffNote: one.staffNote ?? '',
    year: one.revisions === '未確認' ? one.year : `${one.year}。改訂: ${one.revisions}`,
    source: `${SOURCES[one.sourceKind] ?? one.sourceKind}、${one.sourceDate}`,
    items: Object.keys(one.items).filter((name) => one.items[name] === '有'),
  }));
}

const SOURCES: Readonly<Record<string, string>> = {公式: '発行元のページ', 第三者: '第三者の写し・記事', 要確認: 'ページの発行元は要確認'};
