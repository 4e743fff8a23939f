import {useDocsVersion} from '@docusaurus/plugin-content-docs/client';
import editions from '@generated/guides/default/editions.json';
import type {EditionFacts} from '@site/src/core/model/editionViews';

/** The edition that this page belongs to; undefined on pages without editions. */
export function useEdition(): EditionFacts | undefined {
  return editions[useDocsVersion().pluginId];
}
