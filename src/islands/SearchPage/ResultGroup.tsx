import React, {useState} from 'react';
import type {SearchGroup, SearchResult} from '../../search/answer';
import {toPassage} from '../../search/passage';
import type {IndexSource} from '../../search/stored';
import Marked from './Marked';
import {FIRST_SHOWN} from './useOutcome';

interface Props {
  readonly group: SearchGroup;
  readonly loadTexts: (results: readonly SearchResult[]) => Promise<void>;
}

/** The results in one guide. */
export default function ResultGroup({group, loadTexts}: Props): React.ReactNode {
  const [count, setCount] = useState(FIRST_SHOWN);
  const headingId = `search-group-${group.guide}`;
  const rest = group.results.length - count;
  const showRest = (): void => void loadTexts(group.results.slice(count)).then(() => setCount(group.results.length));
  return (
    <section className="SearchPage-group" aria-labelledby={headingId}>
      <h2 className="SearchPage-guide" id={headingId}>{group.guideTitle}<span className="SearchPage-count">{group.results.length}件</span></h2>
      <ol className="SearchPage-results">
        {group.results.slice(0, count).map((result, place) => <ResultItem key={place} result={result} />)}
      </ol>
      {rest > 0 && <button className="button button--quiet" type="button" onClick={showRest}>「{group.guideTitle}」の残り{rest}件を表示</button>}
    </section>
  );
}

function ResultItem({result}: {readonly result: SearchResult}): React.ReactNode {
  const section = result.section();
  if (!section) return null;
  const {heading, path, excerpt} = toPassage(section, result.forms);
  return (
    <li className="SearchPage-result">
      <h3 className="SearchPage-heading"><a href={fromRoot(section.address)}><Marked segments={heading} /></a></h3>
      <p className="SearchPage-place"><EditionChip source={result.source} />{path.join(' › ')}</p>
      {excerpt.length > 0 && <p className="SearchPage-excerpt"><Marked segments={excerpt} /></p>}
    </li>
  );
}

/** Over http addresses start at the root; in the offline site at the folder that the page names, and pages are files. */
function fromRoot(address: string): string {
  const root = document.querySelector('meta[name="portal-root"]')?.getAttribute('content') ?? '/';
  return root.startsWith('/') ? address : root + address.slice(1).replace(/\/(?=#|$)/, '/index.html');
}

const STATUS: Readonly<Record<IndexSource['status'], {readonly label: string; readonly chip: string}>> = {
  'in-force': {label: '施行中', chip: 'chip--current'},
  decided: {label: '施行前', chip: 'chip--draft'},
  draft: {label: '検討中', chip: 'chip--draft'},
  superseded: {label: '旧版', chip: 'chip--old'},
  repealed: {label: '廃止', chip: 'chip--old'},
  none: {label: '', chip: ''},
};

function EditionChip({source}: {readonly source: IndexSource}): React.ReactNode {
  if (source.status === 'none') return null;
  const {label, chip} = STATUS[source.status];
  return <span className={`chip ${chip} SearchPage-edition`}>{source.editionLabel}（{label}）</span>;
}
