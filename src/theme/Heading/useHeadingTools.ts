import editions from '@generated/guides/default/editions.json';
import useRouteContext from '@docusaurus/useRouteContext';

/** The heading over the notes is made by the Markdown reader and is no clause. */
const NOTES_ID = 'footnote-label';

/** Addresses that belong to a heading: its history, and the same clause in force. Both undefined outside the guides. */
export function useHeadingTools(id: string | undefined): {readonly history?: string; readonly today?: string} {
  const plugin = useRouteContext().plugin;
  const facts = editions[plugin.id];
  if (!facts || !id || id === NOTES_ID || plugin.name !== 'docusaurus-plugin-content-docs') return {};
  return {history: `${facts.historyAddress}#${id}`, today: facts.clausesToday[id]};
}
