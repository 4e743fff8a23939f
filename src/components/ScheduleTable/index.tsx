import React from 'react';
import DataTable from '../DataTable';
import MarkedText from '../MarkedText';
import type {MeasureFacts, ScheduleFacts} from '../MeasureTable/measure';
import styles from './styles.module.css';

interface Props {
  readonly measures: readonly MeasureFacts[];
}

interface Row {
  readonly measure: MeasureFacts;
  readonly item: ScheduleFacts;
}

/** A fiscal year starts in April. */
const MONTHS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3] as const;

/** 工程: months as a table for the items that have them, the others with what the sheet says of their time. */
export default function ScheduleTable({measures}: Props): React.ReactNode {
  const rows = measures.flatMap((measure) => measure.schedule.map((item): Row => ({measure, item})));
  const dated = rows.filter(({item}) => hasMonths(item));
  const undated = rows.filter(({item}) => !hasMonths(item));
  return (
    <>
      {dated.length > 0 && <MonthTable rows={dated} />}
      {undated.length > 0 && <LabelTable rows={undated} />}
    </>
  );
}

const hasMonths = (item: ScheduleFacts): boolean => [...(item.planned ?? []), ...(item.actual ?? [])].length > 0;
const yearsOf = (item: ScheduleFacts): string => (item.years.length > 0 ? item.years.join('・') : '資料から読み取れない');

function MonthTable({rows}: {readonly rows: readonly Row[]}): React.ReactNode {
  return (
    <DataTable caption="月が分かる工程" note="空欄は、資料に記載がない月です。">
      <thead>
        <tr><th scope="col">工程</th>{MONTHS.map((month) => <th scope="col" key={month} className={styles.month}>{month}月</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({measure, item}) => (
          <tr key={`${measure.id}/${item.label}/${yearsOf(item)}`}>
            <th scope="row" className={styles.name}>{measure.title}<span className={styles.note}>{yearsOf(item)}: {item.when}{item.note && `（${item.note}）`}</span></th>
            {MONTHS.map((month) => <td key={month} className={styles.month}>{marksOf(item, month).map((mark) => <b key={mark} className={styles.mark}>{mark}</b>)}</td>)}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const marksOf = (item: ScheduleFacts, month: number): string[] => [
  ...(item.planned?.includes(month) ? ['予定'] : []),
  ...(item.actual?.includes(month) ? ['実際'] : []),
];

function LabelTable({rows}: {readonly rows: readonly Row[]}): React.ReactNode {
  const measures = [...new Set(rows.map(({measure}) => measure))];
  return (
    <DataTable caption="月が分からない工程" note="資料には工程の帯がありますが、文字だけが残り、月の位置は読み取れません。">
      <thead>
        <tr><th scope="col">施策</th><th scope="col">工程</th><th scope="col">年度</th><th scope="col">時期</th><th scope="col">注</th></tr>
      </thead>
      {measures.map((measure) => {
        const own = rows.filter((row) => row.measure === measure);
        return (
          <tbody key={measure.id}>
            {own.map(({item}, index) => (
              <tr key={`${item.label}/${yearsOf(item)}`}>
                {index === 0 && <th scope="rowgroup" rowSpan={own.length}>{measure.title}</th>}
                <td>{item.label}</td><td>{yearsOf(item)}</td><td>{item.when}</td><td><MarkedText text={item.note ?? ''} /></td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </DataTable>
  );
}
