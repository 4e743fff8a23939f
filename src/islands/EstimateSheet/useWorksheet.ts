import {useEffect, useState} from 'react';
import {spreadEvenly} from '../../core/estimate/advance';
import type {EstimateView} from '../../core/model/groupViews';
import {forget, keep, readKeptJson} from '../deviceStore';
import {isWorksheet, newLine, newWorksheet, reckon, withMonths, type Part, type Reckoned, type TypedLine, type TypedMonth, type Worksheet} from './worksheet';

const NAME = 'groups-estimate';

export interface WorksheetState {
  readonly sheet: Worksheet;
  readonly reckoned: Reckoned;
  readonly set: (part: Partial<Worksheet>) => void;
  readonly setLine: (part: Part, index: number, line: Partial<TypedLine>) => void;
  readonly addLine: (part: Part, name?: string) => void;
  readonly removeLine: (part: Part, index: number) => void;
  readonly setMonth: (index: number, month: Partial<TypedMonth>) => void;
  readonly setMonthCount: (count: number) => void;
  /** Costs in equal parts over all months but the last, in which the whole fee comes in. */
  readonly spread: () => void;
  readonly reset: () => void;
}

/** The worksheet as typed and what it comes to, kept on the device. */
export function useWorksheet(view: EstimateView): WorksheetState {
  const [sheet, setSheet] = useState<Worksheet>(() => newWorksheet(view));
  useEffect(() => setSheet((fresh) => readKeptJson(NAME, {isValid: isWorksheet, fallback: fresh})), []);
  const put = (next: Worksheet): void => {
    setSheet(next);
    keep(NAME, JSON.stringify(next));
  };
  const reckoned = reckon(sheet, view);
  const replace = <T>(rows: readonly T[], at: number, row: Partial<T>): T[] => rows.map((one, index) => (index === at ? {...one, ...row} : one));
  return {
    sheet,
    reckoned,
    set: (part) => put({...sheet, ...part}),
    setLine: (part, index, line) => put({...sheet, [part]: replace(sheet[part], index, line)}),
    addLine: (part, name) => put({...sheet, [part]: [...sheet[part], newLine(name)]}),
    removeLine: (part, at) => put({...sheet, [part]: sheet[part].filter((_, index) => index !== at)}),
    setMonth: (index, month) => put({...sheet, months: replace(sheet.months, index, month)}),
    setMonthCount: (count) => put(withMonths(sheet, count)),
    spread: () => put({...sheet, months: toSpreadMonths(sheet.months.length, reckoned)}),
    reset: () => {
      setSheet(newWorksheet(view));
      forget(NAME);
    },
  };
}

function toSpreadMonths(count: number, {result}: Reckoned): TypedMonth[] {
  const paid = count > 1 ? [...spreadEvenly(result.net, count - 1), 0] : [result.net];
  return paid.map((yen, index) => ({paid: String(yen), received: index === count - 1 ? String(result.total) : '0'}));
}
