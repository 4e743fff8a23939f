import React from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import EditionMenu from '@site/src/components/EditionMenu';
import EditionStatus from '@site/src/components/EditionStatus';
import SlidesLink from '@site/src/components/SlidesLink';
import {useEdition} from '@site/src/components/EditionBanner/useEdition';
import ReviewBar from '@site/src/components/ReviewBar';
import {formatDay} from '@site/src/core/model/formatDay';
import styles from './styles.module.css';

interface Stated {
  readonly owner?: string;
  readonly nextReview?: string;
}

/** 版・施行日・担当・次回見直し, and that the text is a draft from public facts. Stands on top of every page. */
export default function PageFacts(): React.ReactNode {
  const facts = useEdition();
  const {owner, nextReview} = useDoc().frontMatter as Stated;
  // YAML reads an unquoted day as a moment, which reaches the page as `2027-03-31T00:00:00.000Z`.
  const reviewDay = nextReview && nextReview !== '要確認' ? nextReview.slice(0, 'YYYY-MM-DD'.length) : undefined;
  return (
    <>
      {reviewDay && <ReviewBar nextReview={reviewDay} />}
      <div className={styles.facts}>
        <dl className={styles.list}>
          {facts && <Fact name="版">{facts.edition.label} <EditionStatus status={facts.edition.status} /></Fact>}
          {facts && <Fact name="施行日">{facts.edition.effectiveDate ? formatDay(facts.edition.effectiveDate) : '未定'}</Fact>}
          <Fact name="担当">{owner ?? '要確認'}</Fact>
          <Fact name="次回見直し">{reviewDay ? formatDay(reviewDay) : '要確認'}</Fact>
        </dl>
        {facts && <EditionMenu facts={facts} />}
        {facts && <SlidesLink />}
        {facts?.isSample && <p className={styles.notice}>公表された資料から作った下書きです。鎌倉市の正式な文書ではありません。</p>}
      </div>
    </>
  );
}

function Fact({name, children}: {readonly name: string; readonly children: React.ReactNode}): React.ReactNode {
  return <div className={styles.fact}><dt>{name}</dt><dd>{children}</dd></div>;
}
