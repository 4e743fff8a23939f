import React from 'react';

/** Where a fact comes from. `url` is '' for a paper that has no address. */
export interface SourceFacts {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** A source as a link with the day the page bears, so that a reader sees how old the fact is. */
export default function SourceLink({source}: {readonly source: SourceFacts}): React.ReactNode {
  const name = source.url === '' ? source.title : <a href={source.url}>{source.title}</a>;
  return <>{name}（{source.date}）</>;
}
