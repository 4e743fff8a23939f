import React, {useState} from 'react';
import type {SearchSource} from '../../search/part';
import {toPassage} from '../../search/passage';
import type {SearchGroup, SearchResult} from '../../search/query';
import type {Query} from '../../search/words';
import Marked from './Marked';

/** A guide's first results say whether it is the right guide; the rest come on request. */
const FIRST_SHOWN = 5;

/** The results in one guide. */
export default function ResultGroup({group, query}: {readonly group: SearchGroup; readonly query: Query}): React.ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? group.results : group.results.slice(0, FIRST_SHOWN);
  const headingId = `search-group-${group.guide}`;
  return (
    <section className="SearchPage-group" aria-labelledby={headingId}>
      <h2 className="SearchPage-guide" id={headingId}>{group.guideTitle}<span className="SearchPage-count">{group.results.length}件</span></h2>
      <ol className="SearchPage-results">
        {shown.map((result) => <ResultItem key={result.record.address + result.record.kind} result={result} query={query} />)}
      </ol>
      {shown.length < group.results.length && (
        <button className="button button--quiet" type="button" onClick={() => setShowsAll(true)}>
          「{group.guideTitle}」の残り{group.results.length - shown.length}件を表示
        </button>
      )}
    </section>
  );
}

function ResultItem({result, query}: {readonly result: SearchResult; readonly query: Query}): React.ReactNode {
  const {heading, path, excerpt} = toPassage(result, query);
  return (
    <li className="SearchPage-result">
      <h3 className="SearchPage-heading"><a href={result.record.address}><Marked segments={heading} /></a></h3>
      <p className="SearchPage-place"><EditionChip source={result.source} />{path.join(' › ')}</p>
      {excerpt.length > 0 && <p className="SearchPage-excerpt"><Marked segments={excerpt} /></p>}
    </li>
  );
}

const STATUS: Readonly<Record<SearchSource['status'], {readonly label: string; readonly chip: string}>> = {
  'in-force': {label: '施行中', chip: 'chip--current'},
  decided: {label: '施行前', chip: 'chip--draft'},
  draft: {label: '検討中', chip: 'chip--draft'},
  superseded: {label: '旧版', chip: 'chip--old'},
  repealed: {label: '廃止', chip: 'chip--old'},
  none: {label: '', chip: ''},
};

function EditionChip({source}: {readonly source: SearchSource}): React.ReactNode {
  if (source.status === 'none') return null;
  const {label, chip} = STATUS[source.status];
  return <span className={`chip ${chip} SearchPage-edition`}>{source.editionLabel}（{label}）</span>;
}
