import React, {useLayoutEffect, useRef, useState} from 'react';
import {REVIEW_DECISIONS, type ReviewDecision, type ReviewedChange} from '../../core/model/review';
import {signOffId} from '../../core/review/signOffs';
import {findOwn} from './ownReview';
import SignOffLine from './SignOffLine';
import type {Review} from './useReview';

interface Props {
  readonly reviewed: ReviewedChange;
  readonly review: Review;
}

/** Under one changed row: what is recorded of it, and the decision of the one who reads. */
export default function RowReview({reviewed: {change, signOffs, isConflict}, review}: Props): React.ReactNode {
  const [writing, setWriting] = useState<ReviewDecision | undefined>();
  const buttons = useRef<HTMLDivElement>(null);
  const own = findOwn(review.own, change.hash);
  const recorded = signOffs.filter((one) => !own || signOffId(one) !== signOffId(own));
  const close = (): void => {
    setWriting(undefined);
    buttons.current?.querySelector('button')?.focus();
  };
  const choose = (decision: ReviewDecision): void => (decision === '承認' ? review.decide(change.hash, {decision, comment: ''}) : setWriting(decision));
  return (
    <div className="ReviewPanel-change" role="group" aria-label={`審査：${change.place}`}>
      {isConflict && <p className="ReviewPanel-conflict">同じ役割の判断が食い違っています。話し合って、判断し直してください。</p>}
      {recorded.map((one) => <SignOffLine key={signOffId(one)} signOff={one} />)}
      {own && <SignOffLine signOff={own} note={own.isSaved ? '保存ずみ' : '未保存'} />}
      <div className="ReviewPanel-buttons" ref={buttons}>
        {REVIEW_DECISIONS.map((decision) => (
          <button key={decision} type="button" className="button button--quiet" aria-pressed={own?.decision === decision} onClick={() => choose(decision)}>{decision}</button>
        ))}
        {own && <button type="button" className="button button--quiet" onClick={() => setWriting(own.decision)}>意見を書く</button>}
        {own && !own.isSaved && <button type="button" className="button button--quiet" onClick={() => review.takeBack(change.hash)}>取り消す</button>}
      </div>
      {writing && <CommentForm decision={writing} comment={own?.comment ?? ''} close={close} save={(comment) => review.decide(change.hash, {decision: writing, comment})} />}
    </div>
  );
}

interface FormProps {
  readonly decision: ReviewDecision;
  readonly comment: string;
  readonly close: () => void;
  readonly save: (comment: string) => void;
}

/** Named by nothing but its place: the group around it says which change. */
function CommentForm({decision, comment, close, save}: FormProps): React.ReactNode {
  const [text, setText] = useState(comment);
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  // Before the next key: what a quick typist writes must not be lost.
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (decision !== '承認' && text.trim() === '') {
      setProblem(`${decision}には意見が要ります。${decision === '質問' ? '何を知りたいか' : '何をどう直すか'}を書いてください。`);
      return field.current?.focus();
    }
    save(text.trim());
    close();
  };
  return (
    <form className="ReviewPanel-comment" onSubmit={submit}>
      <label>
        <span>{decision}の意見</span>
        <textarea className="field" ref={field} rows={3} maxLength={2000} value={text} aria-invalid={problem !== ''} onChange={(event) => setText(event.currentTarget.value)} />
      </label>
      <p className="ReviewPanel-problem" role="alert">{problem}</p>
      <div className="ReviewPanel-buttons">
        <button type="submit" className="button">{decision}として残す</button>
        <button type="button" className="button button--quiet" onClick={close}>やめる</button>
      </div>
    </form>
  );
}
