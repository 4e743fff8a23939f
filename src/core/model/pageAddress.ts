/**
 * A page's address as any file server knows it, a folder's: `/handbook/steps` -> `/handbook/steps/`.
 * Docusaurus puts the slash on links and routes but not on the permalinks that it hands to plugins and components.
 */
export function pageAddress(permalink: string): string {
  return permalink.endsWith('/') ? permalink : `${permalink}/`;
}
