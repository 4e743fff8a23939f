import React from 'react';
import type {AimView, QuestionView, SheetView} from '../../core/model/trainingViews';

interface Props {
  readonly title: string;
  readonly aims: readonly AimView[];
  readonly questions: readonly QuestionView[];
  readonly sheets: readonly SheetView[];
}

const MARKS = ['ア', 'イ', 'ウ', 'エ', 'オ', 'カ'];

/** The path's questions as a paper to fill in, and the answers with their reasons on a sheet of their own. */
export default function Paper({title, aims, questions, sheets}: Props): React.ReactNode {
  const asked = aims.flatMap((aim) => questions.filter((one) => one.aim === aim.id));
  return (
    <>
      {sheets.map((sheet) => <Sheet key={sheet.title} sheet={sheet} />)}
      <section className="TrainingPath-sheet" aria-labelledby="training-paper">
        <h2 id="training-paper">問い（書き込む用紙）　{title}</h2>
        <p>受講した日　　　　年　　　月　　　日　　　課　　　　　　　　　　　名前　　　　　　　　　　　　　（自己申告）</p>
        <ol className="TrainingPath-asked">
          {asked.map(({id, stem, options}) => (
            <li key={id}>{stem}
              <ul>{options.map(({text}, index) => <li key={index}><span aria-hidden="true">☐ </span>{MARKS[index]}　{text}</li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
      <section className="TrainingPath-sheet" aria-labelledby="training-answers">
        <h2 id="training-answers">答えと理由　{title}</h2>
        <p>書き終えてから読んでください。</p>
        <ol className="TrainingPath-asked">
          {asked.map(({id, options, place}) => (
            <li key={id}>答えは<strong>{MARKS[options.findIndex(({right}) => right)]}</strong>。よりどころ: <a href={place.address}>{place.guideTitle}「{place.heading}」</a>
              <ul>{options.map(({right, why}, index) => <li key={index}>{MARKS[index]}　{right ? '○ 正しい' : '× 違う'}　{why}</li>)}</ul>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Sheet({sheet: {title, when, lines}}: {readonly sheet: SheetView}): React.ReactNode {
  return (
    <section className="TrainingPath-sheet">
      <h2>{title}</h2>
      <p>{when}。</p>
      <dl className="TrainingPath-lines">{lines.map((line) => <div key={line}><dt>{line}</dt><dd /></div>)}</dl>
    </section>
  );
}
