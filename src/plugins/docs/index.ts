import docsPlugin, {validateOptions, type Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import {excludedPages, type Audience} from '../audience';
import {remarkPlugins} from '../markdown';

/** The pages without editions, `docs/`. Its options are made here, because they name staff pages and the site's config ends up in the browser's bundle. */
export default async function docs(context: LoadContext, {audience}: {readonly audience: Audience}): Promise<Plugin<unknown>> {
  const given: Partial<DocsOptions> = {
    path: 'docs',
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    remarkPlugins,
    exclude: ['**/_*.{md,mdx}', '**/_*/**', ...excludedPages(audience, `${context.siteDir}/docs`)],
  };
  const options = validateOptions({validate: normalizePluginOptions as never, options: given as never});
  return docsPlugin(context, {...options, id: 'default'} as never) as unknown as Plugin<unknown>;
}
