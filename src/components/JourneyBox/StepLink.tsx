import React from 'react';
import clauses from '@generated/guides/default/clauses.json';
import type {JourneyStep} from '@site/src/core/model/journey';

/** A step by its number and name; leads to its first page, or to the clause that tells about it. */
export default function StepLink({step: {number, name, pages, clause}}: {readonly step: JourneyStep}): React.ReactNode {
  return <a href={pages[0]?.address ?? clauses[clause]?.address}>{number}　{name}</a>;
}
