import React from 'react';
import {formatDay} from '@site/src/core/model/formatDay';
import type {ReleasedReview} from '@site/src/core/model/editionViews';

/** Says of an edition that was released before its review was complete that it was, how much was open, and why. */
export default function ReviewNote({reviewed}: {readonly reviewed: ReleasedReview | null}): React.ReactNode {
  if (!reviewed?.override) return null;
  return (
    <p className="alert alert--warning" role="note">
      この版は、審査を終えずに公開しました（{formatDay(reviewed.on)}）。変更{reviewed.changes}件のうち、承認がそろったのは{reviewed.signed}件です。理由：{reviewed.override}
    </p>
  );
}
