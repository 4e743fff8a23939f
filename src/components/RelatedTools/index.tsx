import React from 'react';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEdition} from '../EditionBanner/useEdition';
import GroupTools from '../GroupTools';
import {GROUP_TOOLS} from '../GroupTools/tools';

/** Under a page of the guide for groups: the tools that do what the page tells. Not on paper, and not under an edition that is no longer used. */
export default function RelatedTools(): React.ReactNode {
  const {metadata} = useDoc();
  const edition = useEdition();
  const tools = GROUP_TOOLS.filter(({pages}) => pages.includes(metadata.id));
  if (edition?.guide !== 'outsourcing' || edition.edition.status === 'superseded' || tools.length === 0) return null;
  return (
    <section className="screen-only" aria-labelledby="related-tools">
      <h2 id="related-tools">このページの道具</h2>
      <GroupTools tools={tools} />
    </section>
  );
}
