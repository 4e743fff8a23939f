import type {Config, PluginConfig} from '@docusaurus/types';
import {assertVisible, frontMatterFor, readAudience, sourceFor} from './src/plugins/audience';
import {readBuildStamp, stampText} from './src/plugins/buildStamp';
import {readGuides} from './src/plugins/guides/readGuides';
import {remarkPlugins} from './src/plugins/markdown';

// Everything here ends up in the framework's bundle: only ids, no staff text, no file names.
const audience = readAudience();
const stamp = stampText(readBuildStamp());
const editions = readGuides(__dirname, audience).guides.flatMap((guide) => guide.editions);

/** Search engines are led to the lasting address of the edition in force, not to its dated one as well. */
const DATED_ADDRESSES = ['/*/[0-9]*/**'];

/** The ways back from a note to its mentions need a name each, and the name holds what is seen (WCAG 2.5.3). */
const footnoteBackContent = (_: number, mention: number): string => (mention > 1 ? `(${mention})` : '↩');
const footnoteBackLabel = (note: number, mention: number): string => `注${note + 1}から本文へ戻る${mention > 1 ? ` (${mention})` : ''}`;

const config: Config = {
  title: '鎌倉市 協働ポータル',
  tagline: '協働の手引き・協働事業ガイドライン・委託の代替策',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: '/',
  baseUrlIssueBanner: false,
  trailingSlash: true,
  noIndex: audience !== 'public',
  favicon: 'img/favicon.svg',
  headTags: stamp === '' ? [] : [{tagName: 'meta', attributes: {name: 'portal-version', content: stamp}}],
  // Nothing else below static/ reaches a site: a file is for the staff until somebody puts it into static/public.
  staticDirectories: audience === 'public' ? ['static/public'] : ['static/public', 'static/staff'],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  i18n: {defaultLocale: 'ja', locales: ['ja']},
  future: {v4: true, faster: {rspackPersistentCache: audience === 'staff'}},
  markdown: {
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
    preprocessor: ({fileContent}) => sourceFor(audience, fileContent),
    parseFrontMatter: async (params) => {
      const parsed = await params.defaultParseFrontMatter(params);
      assertVisible(audience, {file: params.filePath, frontMatter: parsed.frontMatter});
      return {...parsed, frontMatter: frontMatterFor(audience, parsed.frontMatter)};
    },
    remarkRehypeOptions: {footnoteLabel: '出典と注', footnoteBackContent, footnoteBackLabel},
  },
  plugins: [
    ...editions.map((edition): PluginConfig => ['./src/plugins/edition/index.ts', {id: edition.pluginId, audience}]),
    ['./src/plugins/docs/index.ts', {audience}],
    ['@docusaurus/plugin-content-pages', {path: 'src/pages', remarkPlugins}],
    ['./src/plugins/guides/index.ts', {audience}],
    ['./src/plugins/registers/index.ts', {audience}],
    ['./src/plugins/sources/index.ts', {audience}],
    ['./src/plugins/laws/index.ts', {audience}],
    ['./src/plugins/plainLanguage/index.ts', {audience}],
    ['./src/plugins/templates/index.ts', {audience}],
    ['./src/plugins/search/index.ts', {audience}],
    './src/plugins/licences/index.ts',
    ['./src/plugins/feeds/index.ts', {audience}],
    ['./src/plugins/exports/index.ts', {audience}],
    ['./src/plugins/training/index.ts', {audience}],
    ['./src/plugins/groupFiles/index.ts', {audience}],
    ['./src/plugins/journey/index.ts', {audience}],
    ...(audience === 'public' ? ([['@docusaurus/plugin-sitemap', {ignorePatterns: DATED_ADDRESSES}]] as PluginConfig[]) : []),
    './src/plugins/delivery/index.ts',
  ],
  themes: [['@docusaurus/theme-classic', {customCss: ['./src/css/tokens.css', './src/css/base.css', './src/css/print.css']}]],
  themeConfig: {
    // The colour mode is ours (light-dark() in tokens.css and src/islands/pageScript.ts); the theme's own needs its runtime.
    colorMode: {defaultMode: 'light', disableSwitch: true, respectPrefersColorScheme: false},
    navbar: {title: '鎌倉市 協働ポータル', items: []},
    docs: {sidebar: {hideable: false, autoCollapseCategories: false}},
  },
};

export default config;
