import React, {useState} from 'react';
import {formatDay} from '../../core/model/formatDay';
import {toCheckCode, type TrainingRecord} from '../../core/training/checkCode';
import {saveFile} from '../saveFile';
import {KIND_WORDS, toRecordCsv} from './recordCsv';

interface Props {
  readonly record: TrainingRecord;
  readonly title: string;
  readonly guideTitle: string;
  /** e.g. `令和7年度版` */
  readonly label: string;
}

/** 受講票: made on this device. Name and section are typed for the paper only and kept nowhere. */
export default function RecordCard({record, title, guideTitle, label}: Props): React.ReactNode {
  const [name, setName] = useState('');
  const [section, setSection] = useState('');
  const [told, setTold] = useState('');
  const code = toCheckCode(record);
  const save = (): void => saveFile({name: `training-${record.day}.csv`, type: 'text/csv', content: toRecordCsv(record, {section, code, title, guideTitle, label})});
  const copy = (): void => void copyText(code).then(() => setTold('番号を写しました。'), () => setTold('写せませんでした。番号を選んで写してください。'));
  return (
    <section className="Training-record" aria-labelledby="training-record">
      <h2 id="training-record">受講票</h2>
      <p>この受講票は<strong>自己申告</strong>です。本人であることや、本当に受講したことの証明にはなりません。</p>
      <div className="Training-fields">
        <label>課<input className="field" value={section} autoComplete="off" onChange={(event) => setSection(event.currentTarget.value)} /></label>
        <label>名前（印刷だけに使います）<input className="field" value={name} autoComplete="off" onChange={(event) => setName(event.currentTarget.value)} /></label>
      </div>
      <p className="Training-hint">課と名前は、どこにも保存しません。ページを閉じると消えます。番号とCSVに名前は入りません。</p>
      <dl className="Training-facts">
        <div><dt>道筋</dt><dd>{title}（{KIND_WORDS[record.kind]}）</dd></div>
        <div><dt>版</dt><dd>{guideTitle}　{label}（施行日 {formatDay(record.edition)}）</dd></div>
        <div><dt>受講した日</dt><dd>{formatDay(record.day)}</dd></div>
        <div><dt>結果</dt><dd>{record.asked}問のうち{record.right}問に正しく答えた</dd></div>
        <div><dt>確認の番号</dt><dd><code className="Training-code">{code}</code></dd></div>
      </dl>
      <div className="Training-buttons">
        <button type="button" className="button" onClick={printRecord}>受講票を印刷する</button>
        <button type="button" className="button button--quiet" onClick={save}>CSVで保存する</button>
        <button type="button" className="button button--quiet" onClick={copy}>番号を写す</button>
      </div>
      <p role="status">{told}</p>
    </section>
  );
}

/** Rejects where the browser has no clipboard, as over plain http. */
async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** Marks the page so that the style sheet prints the record and nothing else. */
function printRecord(): void {
  const {dataset} = document.documentElement;
  dataset.print = 'record';
  addEventListener('afterprint', () => delete dataset.print, {once: true});
  print();
}
