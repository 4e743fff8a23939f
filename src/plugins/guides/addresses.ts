import {pageAddress} from '../../core/model/pageAddress';
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
  /** The page after this one in the menu. */
  readonly next?: {readonly permalink: string};
  readonly previous?: {readonly permalink: string};
}

type AllContent = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The pages of one docs instance. In: what Docusaurus hands to `allContentLoaded`; out: [] when the instance is not part of this site. */
export function loadedDocs(allContent: AllContent, pluginId: string): readonly LoadedDoc[] {
  const content = allContent['docusaurus-plugin-content-docs']?.[pluginId] as {loadedVersions: readonly {docs: readonly LoadedDoc[]}[]} | undefined;
  return (content?.loadedVersions[0]?.docs ?? []).map(withPageAddresses);
}

function withPageAddresses({permalink, next, previous, ...doc}: LoadedDoc): LoadedDoc {
  const neighbour = (one: LoadedDoc['next']): LoadedDoc['next'] => one && {permalink: pageAddress(one.permalink)};
  return {...doc, permalink: pageAddress(permalink), next: neighbour(next), previous: neighbour(previous)};
}

/** Address of each page by its path inside the edition: `steps.mdx` -> `/handbook/steps/`. */
export function pageAddresses(docs: readonly LoadedDoc[], edition: VisibleEdition): ReadonlyMap<string, string> {
  const prefix = `@site/${edition.folder}/`;
  return new Map(docs.map((doc) => [doc.source.slice(prefix.length), doc.permalink]));
}

/** Pages as the menu leads through them: the first one without a page before it, then each `next`; pages outside the menu last. */
export function readingOrder(docs: readonly LoadedDoc[]): LoadedDoc[] {
  const byAddress = new Map(docs.map((doc) => [doc.permalink, doc]));
  const ordered: LoadedDoc[] = [];
  let doc = docs.find((one) => one.next && !one.previous);
  while (doc && !ordered.includes(doc)) {
    ordered.push(doc);
    doc = byAddress.get(doc.next?.permalink ?? '');
  }
  return [...ordered, ...docs.filter((one) => !ordered.includes(one))];
}
