import React from 'react';
import type {ShownGroup, ShownResult} from '../../search/shown';
import EditionChip from '../EditionChip';
import MarkedSegments from '../MarkedSegments';
import {fromRoot} from '../siteRoot';

interface Props {
  readonly group: ShownGroup;
  readonly showWhole: (guide: string) => void;
}

/** The results in one guide. */
export default function ResultGroup({group, showWhole}: Props): React.ReactNode {
  const headingId = `search-group-${group.guide}`;
  const rest = group.count - group.results.length;
  return (
    <section className="SearchPage-group" aria-labelledby={headingId}>
      <h2 className="SearchPage-guide" id={headingId}>{group.guideTitle}<span className="SearchPage-count">{group.count}件</span></h2>
      <ol className="SearchPage-results">
        {group.results.map((result, place) => <ResultItem key={place} result={result} />)}
      </ol>
      {rest > 0 && <button className="button button--quiet" type="button" onClick={() => showWhole(group.guide)}>「{group.guideTitle}」の残り{rest}件を表示</button>}
    </section>
  );
}

function ResultItem({result: {address, heading, source, path, excerpt}}: {readonly result: ShownResult}): React.ReactNode {
  return (
    <li className="SearchPage-result">
      <h3 className="SearchPage-heading"><a href={fromRoot(address)}><MarkedSegments segments={heading} /></a></h3>
      <p className="SearchPage-place"><EditionChip source={source} />{path.join(' › ')}</p>
      {excerpt.length > 0 && <p className="SearchPage-excerpt"><MarkedSegments segments={excerpt} /></p>}
    </li>
  );
}
