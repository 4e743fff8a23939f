import editions from '@generated/guides/default/editions.json';
import sides from '@generated/guides/default/sides.json';
import useRouteContext from '@docusaurus/useRouteContext';
import type {OtherSide} from '@site/src/core/model/editionViews';

/** The heading over the notes is made by the Markdown reader and is no clause. */
const NOTES_ID = 'footnote-label';

interface HeadingTools {
  /** Addresses: the clause's wordings in every edition, and the same clause in force. */
  readonly history?: string;
  readonly today?: string;
  /** The same step as the other side reads it. */
  readonly side?: OtherSide;
}

/** What belongs to a heading of a guide; nothing outside the guides. */
export function useHeadingTools(id: string | undefined): HeadingTools {
  const plugin = useRouteContext().plugin;
  const facts = editions[plugin.id];
  if (!facts || !id || id === NOTES_ID || plugin.name !== 'docusaurus-plugin-content-docs') return {};
  return {history: facts.wordings[id], today: facts.clausesToday[id], side: sides[plugin.id]?.[id]};
}
