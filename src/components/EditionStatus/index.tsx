import React from 'react';
import type {EditionLink} from '@site/src/core/model/editionViews';

export const STATUS_LABEL: Readonly<Record<EditionLink['status'], string>> = {
  draft: '改定案',
  decided: '施行前',
  'in-force': '現行',
  superseded: '旧版',
  repealed: '廃止',
};

const CLASS: Readonly<Record<EditionLink['status'], string>> = {
  draft: 'chip--draft',
  decided: 'chip--draft',
  'in-force': 'chip--current',
  superseded: 'chip--old',
  repealed: 'chip--old',
};

/** The state of an edition, in a word. */
export default function EditionStatus({status}: {readonly status: EditionLink['status']}): React.ReactNode {
  return <span className={`chip ${CLASS[status]}`}>{STATUS_LABEL[status]}</span>;
}
