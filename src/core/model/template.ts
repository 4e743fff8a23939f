/** One part of a form, with what an example puts into it. */
export type TemplateBlock =
  | {readonly kind: 'fields'; readonly heading?: string; readonly fields: readonly {readonly label: string; readonly example: string}[]}
  | TemplateTable
  | {readonly kind: 'text'; readonly heading: string; readonly prompt: string; readonly example: string}
  | {readonly kind: 'check'; readonly heading: string; readonly items: readonly {readonly text: string; readonly isChecked: boolean}[]};

export interface TemplateTable {
  readonly kind: 'table';
  readonly heading: string;
  readonly columns: readonly string[];
  readonly examples: readonly (readonly (string | number)[])[];
  readonly blankRows: number;
  /** The column `into` is the product of two others; `total` names its sum. */
  readonly product?: {readonly of: readonly [string, string]; readonly into: string; readonly total: string};
}

/** 様式: a paper that a group hands in. Drawn as a page, as a Word file and as an Excel file. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly format: 'docx' | 'xlsx';
  readonly purpose: string;
  readonly to: string;
  readonly blocks: readonly TemplateBlock[];
}

/** Sum of the column that is added up, in the unit of its figures; 0 when the table adds nothing up. */
export function tableTotal({columns, examples, product}: TemplateTable): number {
  if (!product) return 0;
  const into = columns.indexOf(product.into);
  return examples.reduce((sum, row) => sum + Number(row[into]), 0);
}

/** A form as its page shows it. */
export interface TemplateView {
  readonly template: Template;
  /** Ids of the clauses of the group guide that explain it. */
  readonly clauses: readonly string[];
  /** e.g. `委託の代替策 令和7年度版` */
  readonly edition: string;
  /** The day on which that edition took effect, e.g. `2024-04-01`. */
  readonly date: string;
  readonly address: string;
  /** The files beside the page, with their size in bytes. */
  readonly blank: {readonly name: string; readonly size: number};
  readonly example: {readonly name: string; readonly size: number};
}
