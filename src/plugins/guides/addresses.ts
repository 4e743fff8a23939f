import type {VisibleEdition} from './readGuides';

/** What `allContentLoaded` gives of the docs plugin, as far as we use it. */
export interface LoadedDoc {
  readonly id: string;
  /** e.g. `@site/guides/handbook/2024-04-01/steps.mdx` */
  readonly source: string;
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
}

type AllContent = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The pages of one docs instance. In: what Docusaurus hands to `allContentLoaded`; out: [] when the instance is not part of this site. */
export function loadedDocs(allContent: AllContent, pluginId: string): readonly LoadedDoc[] {
  const content = allContent['docusaurus-plugin-content-docs']?.[pluginId] as {loadedVersions: readonly {docs: readonly LoadedDoc[]}[]} | undefined;
  return content?.loadedVersions[0]?.docs ?? [];
}

/** Address of each page by its path inside the edition: `steps.mdx` -> `/handbook/steps/`. */
export function pageAddresses(docs: readonly LoadedDoc[], edition: VisibleEdition): ReadonlyMap<string, string> {
  const prefix = `@site/${edition.folder}/`;
  return new Map(docs.map((doc) => [doc.source.slice(prefix.length), doc.permalink]));
}
