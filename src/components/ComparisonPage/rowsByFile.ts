import type {ComparisonView} from '@site/src/core/model/siteViews';

export type Page = ComparisonView['pages'][number];

export interface FileGroup<Row> {
  readonly page: Page;
  readonly rows: readonly Row[];
}

/** Rows under the page they belong to, in the pages' order; a page without a change is left out. */
export function rowsByFile<Row extends {readonly file: string; readonly kind: string}>(rows: readonly Row[], pages: readonly Page[]): FileGroup<Row>[] {
  return pages
    .map((page) => ({page, rows: rows.filter((row) => row.file === page.file)}))
    .filter((group) => group.rows.some((row) => !['omitted', 'unchanged', 'parent'].includes(row.kind)));
}
