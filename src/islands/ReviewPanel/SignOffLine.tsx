import React from 'react';
import type {ReviewDecision, SignOff} from '../../core/model/review';

const CHIPS: Readonly<Record<ReviewDecision, string>> = {承認: 'chip--current', 要修正: 'chip--draft', 質問: 'chip--old'};

/** One decision: what, by which role, when, and the comment. */
export default function SignOffLine({signOff: {decision, role, at, comment}, note}: {readonly signOff: SignOff; readonly note?: string}): React.ReactNode {
  return (
    <p className="ReviewPanel-signOff">
      <span className={`chip ${CHIPS[decision]}`}>{decision}</span> {role} {at.slice(0, 16).replace('T', ' ')}{note && `（${note}）`}
      {comment !== '' && <span className="ReviewPanel-words">{comment}</span>}
    </p>
  );
}
