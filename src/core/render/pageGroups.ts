import type {PagePlace} from '../model/table';

export interface PageGroup<Row> {
  readonly page: PagePlace;
  readonly rows: readonly Row[];
}

type PlacedRow = {readonly file: string; readonly kind: string};

/** Kinds of rows that only show where a change stands. */
const AROUND = new Set(['omitted', 'unchanged', 'parent']);

export function isChange({kind}: PlacedRow): boolean {
  return !AROUND.has(kind);
}

/** Rows under the page they belong to, in reading order; pages that the list does not name follow; a page without a change is left out. */
export function groupByPage<Row extends PlacedRow>(rows: readonly Row[], pages: readonly PagePlace[]): PageGroup<Row>[] {
  const known = new Set(pages.map(({file}) => file));
  const others = [...new Set(rows.map(({file}) => file))].filter((file) => !known.has(file));
  const all = [...pages, ...others.map((file): PagePlace => ({file, title: file, address: null, oldAddress: null}))];
  return all
    .map((page) => ({page, rows: rows.filter(({file}) => file === page.file)}))
    .filter((group) => group.rows.some(isChange));
}
