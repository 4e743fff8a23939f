import React from 'react';
import Island from '@site/src/components/Island';
import ReviewNote from '@site/src/components/ReviewNote';
import type {ComparisonView} from '@site/src/core/model/changeViews';
import type {DownloadFile} from './Downloads';

/** The review of a draft, to sign; of a released edition, how it ended where it ended early. Nothing on the public site. */
export default function Review({view: {review, reviewed}, files}: {readonly view: ComparisonView; readonly files: readonly DownloadFile[]}): React.ReactNode {
  if (!review) return <ReviewNote reviewed={reviewed} />;
  const paper = files.find(({name}) => name.endsWith('_review.docx'))?.name ?? null;
  return (
    <section aria-labelledby="review">
      <h2 id="review">審査</h2>
      <Island name="ReviewPanel" props={{view: review, paper}} />
    </section>
  );
}
