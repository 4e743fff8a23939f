import summaries from '@generated/plain-language/default/summaries.json';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useRouteContext from '@docusaurus/useRouteContext';
import type {SummaryView} from '@site/src/core/model/editionViews';

/** The summary of the page being read; undefined where it has none. */
export function usePlainSummary(): SummaryView | undefined {
  const {plugin} = useRouteContext();
  const file = /^@site\/guides\/[^/]+\/[^/]+\/(.+)$/.exec(useDoc().metadata.source)?.[1];
  return file === undefined ? undefined : summaries[plugin.id]?.[file];
}
