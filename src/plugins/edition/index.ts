import docsPlugin, {validateOptions, type Options as DocsOptions} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin, RouteConfig} from '@docusaurus/types';
import {normalizePluginOptions} from '@docusaurus/utils-validation';
import type {Audience} from '../audience';
import {remarkPlugins} from '../markdown';
import {readGuides, type VisibleEdition} from '../guides/readGuides';

interface Options {
  readonly id: string;
  readonly audience: Audience;
}

/** One docs instance for one edition of a guide. Its options are made here, because the site's config ends up in the browser's bundle. */
export default async function edition(context: LoadContext, {id, audience}: Options): Promise<Plugin<unknown>> {
  const found = readGuides(context.siteDir, audience).guides.flatMap((guide) => guide.editions).find((one) => one.pluginId === id);
  if (!found) throw new Error(`版「${id}」が見つかりません。guides/の下のguide.ymlを確かめてください`);
  const options = validateOptions({validate: normalizePluginOptions as never, options: docsOptions(found) as never});
  const plugin = await docsPlugin(context, {...options, id} as never);
  return found.isCurrent ? withPermanentAddress(plugin as Plugin<unknown>, found) : (plugin as Plugin<unknown>);
}

function docsOptions(found: VisibleEdition): Partial<DocsOptions> {
  return {
    id: found.pluginId,
    path: found.folder,
    routeBasePath: found.address,
    sidebarPath: './sidebars.ts',
    exclude: ['**/_*.{md,mdx}', '**/_*/**', ...found.excluded],
    breadcrumbs: true,
    remarkPlugins,
    versions: {current: {label: found.record.label, badge: false, banner: 'none', noIndex: !found.isCurrent}},
  };
}

type Actions = Parameters<NonNullable<Plugin['contentLoaded']>>[0]['actions'];

/** The current edition stands at the guide's own address and, for citations that must last, at its dated one too. */
function withPermanentAddress(plugin: Plugin<unknown>, found: VisibleEdition): Plugin<unknown> {
  const addBoth = (actions: Actions): Actions => ({
    ...actions,
    addRoute: (route) => {
      actions.addRoute(route);
      actions.addRoute(moved(route, found));
    },
  });
  return {...plugin, contentLoaded: (args) => plugin.contentLoaded?.({...args, actions: addBoth(args.actions)})};
}

function moved(route: RouteConfig, found: VisibleEdition): RouteConfig {
  const path = route.path.replace(`/${found.address}`, `/${found.permanentAddress}`);
  return {...route, path, ...(route.routes ? {routes: route.routes.map((child) => moved(child, found))} : {})};
}
