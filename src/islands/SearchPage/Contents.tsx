import React from 'react';
import type {ContentsGroup, ContentsLink} from '../../search/contents';
import './styles.css';

/** All pages and headings of the current editions, as links: the search that needs no script. */
export default function Contents({groups}: {readonly groups: readonly ContentsGroup[]}): React.ReactNode {
  return (
    <section className="SearchPage-contents" aria-labelledby="contents">
      <h2 id="contents">目次から探す</h2>
      {groups.map((group) => (
        <details key={group.guide} open>
          <summary className="SearchPage-summary">{group.title}{group.editionLabel && `（${group.editionLabel}）`}</summary>
          <ul className="SearchPage-pages">
            {group.pages.map((page) => <li key={page.address}><Link {...page} /><Headings headings={page.headings} /></li>)}
          </ul>
        </details>
      ))}
    </section>
  );
}

function Headings({headings}: {readonly headings: readonly ContentsLink[]}): React.ReactNode {
  if (headings.length === 0) return null;
  return <ul>{headings.map((heading, place) => <li key={place}><Link {...heading} /></li>)}</ul>;
}

function Link({title, address}: ContentsLink): React.ReactNode {
  return <a className="SearchPage-link" href={address}>{title}</a>;
}
