import React from 'react';
import {useAllDocsData, useDoc} from '@docusaurus/plugin-content-docs/client';

const GUIDE_PAGE = /^@site\/guides\/(.+)\.mdx?$/;

/** From a guide's page to the same page as slides; nothing where this site has no training pages. */
export default function SlidesLink(): React.ReactNode {
  const hasTraining = useAllDocsData().default?.versions[0].docs.some(({path}) => /^\/training\/?$/.test(path));
  const deck = GUIDE_PAGE.exec(useDoc().metadata.source)?.[1];
  if (!hasTraining || !deck) return null;
  return <a className="screen-only" href={`/training/slides/?deck=${deck}`}>このページを投影する</a>;
}
