import React from 'react';
import Link from '@docusaurus/Link';
import MarkedText from '../MarkedText';
import StackTable, {type StackRow} from '../StackTable';
import type {MeasureFacts, MeasureYearFacts} from './measure';
import styles from './styles.module.css';

interface Props {
  readonly measures: readonly MeasureFacts[];
  /** The year whose results stand on the left, e.g. `令和5年度`. */
  readonly resultYear: string;
  /** The year whose plan stands on the right. */
  readonly planYear: string;
  readonly caption?: string;
  /** Addresses of the measures' pages are left out on those pages themselves. */
  readonly hasLinks?: boolean;
}

/** 計画と実績: a year's results and the next year's plan side by side, with the state in words and its reason. */
export default function MeasureTable({measures, resultYear, planYear, hasLinks = false, caption = `${resultYear}の実績と${planYear}の計画`}: Props): React.ReactNode {
  const areas = [...new Set(measures.map((measure) => measure.area))];
  const rowsOf = (area: string): StackRow[] => measures.filter((measure) => measure.area === area).map((measure) => toRow({measure, resultYear, planYear, hasLinks}));
  const columns = ['施策', `${resultYear}実績`, `${planYear}計画`];
  // One area needs no head: the page is about it.
  return areas.length > 1
    ? <StackTable {...{caption, columns}} groups={areas.map((name) => ({name, rows: rowsOf(name)}))} />
    : <StackTable {...{caption, columns}} rows={areas.flatMap(rowsOf)} />;
}

type RowFacts = Pick<Props, 'resultYear' | 'planYear' | 'hasLinks'> & {readonly measure: MeasureFacts};

function toRow({measure, resultYear, planYear, hasLinks}: RowFacts): StackRow {
  const find = (name: string): MeasureYearFacts | undefined => measure.years.find((one) => one.year === name);
  const head = (
    <>
      {hasLinks ? <Link to={measure.page}>{measure.title}</Link> : measure.title}
      {measure.titleCertainty === '確認済' ? null : <MarkedText text={`〔${measure.titleCertainty}〕`} />}
      <span className={styles.inCharge}>担当: {measure.inCharge}</span>
    </>
  );
  const plan = (
    <>
      <Cell texts={find(planYear)?.plan} year={find(planYear)} />
      <p><b>次の一手</b>: {measure.nextStep}</p>
      {measure.staffNote && <p className={styles.staffNote}><b>職員メモ</b>: {measure.staffNote}</p>}
    </>
  );
  return {key: measure.id, head, cells: [<Cell texts={find(resultYear)?.result} year={find(resultYear)} />, plan]};
}

function Cell({texts = [], year}: {readonly texts?: readonly string[]; readonly year: MeasureYearFacts | undefined}): React.ReactNode {
  return (
    <>
      {texts.length > 0 ? <ul>{texts.map((text) => <li key={text}>{text}</li>)}</ul> : <p>資料に記載なし</p>}
      {year && <p><b className={`chip ${styles.status}`}>{year.status}</b> <MarkedText text={year.statusReason} /></p>}
      {year?.slip && <p>予定{year.slip.planned}月→実際{year.slip.actual}月。理由: {year.slip.reason}</p>}
    </>
  );
}
