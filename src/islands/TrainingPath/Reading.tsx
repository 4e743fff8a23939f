import React from 'react';

interface Props {
  readonly sections: readonly string[];
  readonly at: number;
  readonly isResumed: boolean;
  readonly onOpen: (at: number) => void;
  readonly onStartAnew: () => void;
}

/** Under the section that is open: where the reader is, on and back, and the list of all. */
export default function Reading({sections, at, isResumed, onOpen, onStartAnew}: Props): React.ReactNode {
  const isLast = at === sections.length - 1;
  return (
    <nav className="Training-panel" aria-label="道筋を進む">
      <p className="TrainingPath-place"><label htmlFor="training-progress">読むところ {at + 1}／{sections.length}</label> <progress id="training-progress" max={sections.length} value={at + 1} /></p>
      {isResumed && <p className="Training-hint">前に読んだところから始めています。<button type="button" className="TrainingPath-text" onClick={onStartAnew}>はじめからやり直す</button></p>}
      <div className="Training-buttons">
        <button type="button" className="button" onClick={() => onOpen(at + 1)}>{isLast ? '問いに進む' : '次を読む'}</button>
        {at > 0 && <button type="button" className="button button--quiet" onClick={() => onOpen(at - 1)}>前に戻る</button>}
        {!isLast && <button type="button" className="button button--quiet" onClick={() => onOpen(sections.length)}>読まずに問いに進む</button>}
      </div>
      <details>
        <summary>読むところの一覧</summary>
        <ol className="TrainingPath-list">
          {sections.map((heading, index) => <li key={index}><button type="button" className="TrainingPath-text" aria-current={index === at ? 'step' : undefined} onClick={() => onOpen(index)}>{heading}{index < at ? '（済）' : ''}</button></li>)}
        </ol>
      </details>
    </nav>
  );
}
