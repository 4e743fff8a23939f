import {useState} from 'react';
import type {CityRow} from './toCityRows';

/** What a reader can choose by. '' means any. */
export const FILTERS = [
  {key: 'prefecture', label: '都道府県', values: (row: CityRow) => [row.prefecture]},
  {key: 'audience', label: '読み手', values: (row: CityRow) => [row.audience]},
  {key: 'kind', label: '種類', values: (row: CityRow) => [row.kind]},
  {key: 'item', label: '扱う項目（有のもの）', values: (row: CityRow) => row.items},
] as const;

export type FilterKey = (typeof FILTERS)[number]['key'];
export type Choice = Readonly<Record<FilterKey, string>>;

const NO_CHOICE: Choice = {prefecture: '', audience: '', kind: '', item: ''};

export interface CityFilter {
  readonly choice: Choice;
  readonly shown: readonly CityRow[];
  readonly choose: (key: FilterKey, value: string) => void;
  readonly reset: () => void;
}

/** The rows that fit every choice made. */
export function useCityFilter(rows: readonly CityRow[]): CityFilter {
  const [choice, setChoice] = useState<Choice>(NO_CHOICE);
  return {
    choice,
    shown: findRows(rows, choice),
    choose: (key, value) => setChoice((old) => ({...old, [key]: value})),
    reset: () => setChoice(NO_CHOICE),
  };
}

function findRows(rows: readonly CityRow[], choice: Choice): readonly CityRow[] {
  return rows.filter((row) => FILTERS.every(({key, values}) => choice[key] === '' || (values(row) as readonly string[]).includes(choice[key])));
}

/** What a menu offers, with the number of rows behind each; in the order of the rows, or of `order` where it is given. */
export function toOptions(rows: readonly CityRow[], filter: {readonly values: (row: CityRow) => readonly string[]; readonly order?: readonly string[]}): {value: string; count: number}[] {
  const all = rows.flatMap((row) => filter.values(row));
  const names = filter.order ?? [...new Set(all)];
  return names.map((value) => ({value, count: all.filter((one) => one === value).length})).filter(({count}) => count > 0);
}
