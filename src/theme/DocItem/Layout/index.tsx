import React from 'react';
import Head from '@docusaurus/Head';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import MDXContent from '@theme/MDXContent';
import DocItemPaginator from '@theme/DocItem/Paginator';
import type {Props} from '@theme/DocItem/Layout';
import EditionBanner from '@site/src/components/EditionBanner';
import GlossaryScope from '@site/src/components/GlossaryScope';
import {hasOpenTerms, isForGroups} from '@site/src/components/GlossaryScope/isForGroups';
import Island from '@site/src/components/Island';
import JourneyBox from '@site/src/components/JourneyBox';
import PageContents from '@site/src/components/PageContents';
import PageFacts from '@site/src/components/PageFacts';
import PlainSummary from '@site/src/components/PlainSummary';
import RelatedTools from '@site/src/components/RelatedTools';
import {pageAddress} from '@site/src/core/model/pageAddress';
import styles from './styles.module.css';

/** One page of a guide or of the records: what it is, whether it is the one in force, the text, and where to go next. */
export default function DocItemLayout({children}: Props): React.ReactNode {
  const {toc, frontMatter, metadata} = useDoc();
  const hasContents = !frontMatter.hide_table_of_contents && toc.length > 1;
  return (
    <>
      <CanonicalAddress />
      <DocBreadcrumbs />
      <EditionBanner />
      <h1 className={styles.title}>{metadata.title}</h1>
      <PageFacts />
      <RelatedTools />
      {isForGroups(metadata.source) && <Island name="ReadingAids" props={{}} />}
      <div className={hasContents ? styles.columns : undefined}>
        <div className={styles.journey}><JourneyBox address={pageAddress(metadata.permalink)} isBeside={hasContents} /></div>
        <article className={styles.article}>
          <div className="theme-doc-markdown markdown"><PlainSummary /><PageText isExplained={hasOpenTerms(metadata.source)}>{children}</PageText></div>
        </article>
        {hasContents && <PageContents toc={toc} />}
      </div>
      <div className="screen-only"><DocItemPaginator /></div>
    </>
  );
}

function PageText({isExplained, children}: {readonly isExplained: boolean; readonly children: React.ReactNode}): React.ReactNode {
  const text = <MDXContent>{children}</MDXContent>;
  return isExplained ? <GlossaryScope>{text}</GlossaryScope> : text;
}

/** The current edition also stands at its dated address; search engines are told the lasting one. */
function CanonicalAddress(): React.ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const lasting = pageAddress(useDoc().metadata.permalink);
  if (pageAddress(pathname) === lasting) return null;
  return <Head><link rel="canonical" href={siteConfig.url + lasting} /></Head>;
}
