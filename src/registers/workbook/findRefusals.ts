import type {Document} from 'yaml';
import type {EditedSheet} from '../../core/model/registerBook';
import {explainIssue} from '../explainIssue';
import type {RegisterSpec} from '../parseRegister';

interface Checked {
  readonly schema: RegisterSpec<unknown>['schema'];
  readonly sheets: readonly EditedSheet[];
  /** The line of each record of a list, in the order of the register. */
  readonly order: ReadonlyMap<string, readonly number[]>;
}

/** What the schema refuses, by cell where it stands in one: `場所!E5「12」: 電話は…`. */
export function findRefusals(document: Document, {schema, sheets, order}: Checked): string[] {
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [field, index, ...keys] = issue.path.filter((key): key is string | number => typeof key !== 'symbol');
    const isInList = typeof index === 'number' && order.has(String(field));
    const sheet = sheets.find((one) => one.field === (isInList ? field : ''));
    const inner = isInList ? keys : [field, index, ...keys].filter((key) => key !== undefined);
    const line = isInList ? order.get(String(field))?.[index] : order.get('')?.[0];
    const letter = sheet?.columns.find(({key}) => key === inner.slice(0, 2).join('.') || key === inner[0])?.letter ?? 'A';
    const found = document.getIn(issue.path as (string | number)[]);
    return `${sheet?.name ?? field}!${letter}${line ?? 1}${typeof found === 'object' || found === undefined ? '' : `「${String(found)}」`}: ${explainIssue(issue)}`;
  });
}
