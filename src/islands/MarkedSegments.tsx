import React from 'react';
import type {Segment} from '../search/passage';

/** Text with what the reader looked for set off. */
export default function MarkedSegments({segments}: {readonly segments: readonly Segment[]}): React.ReactNode {
  return segments.map(({text, isMarked}, place) => (isMarked ? <mark className="SearchMark" key={place}>{text}</mark> : <span key={place}>{text}</span>));
}
