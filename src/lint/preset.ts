import recommended from 'remark-preset-lint-recommended';
import type {PluggableList} from 'unified';
import {editionLink} from './rules/edition-link';
import {footnoteDefined} from './rules/footnote-defined';
import {frontMatter} from './rules/front-matter';
import {clauseIdKept} from './rules/clause-id-kept';
import {clauseIdPresent} from './rules/clause-id-present';
import {clauseIdUnique} from './rules/clause-id-unique';
import {headingOrder} from './rules/heading-order';
import {lawRegistered} from './rules/law-registered';
import {noActiveContent} from './rules/no-active-content';
import {noBraceHeadingId} from './rules/no-brace-heading-id';
import {noPromise} from './rules/no-promise';
import {paperPicture} from './rules/paper-picture';
import {sourceRequired} from './rules/source-required';
import type {PortalRule} from './portalRule';

/** Our own rules. All are errors: an edition with one of these problems is not released. */
export const portalRules: readonly PortalRule[] = [
  clauseIdKept, clauseIdPresent, clauseIdUnique, editionLink, footnoteDefined, frontMatter, headingOrder, lawRegistered, noActiveContent, noBraceHeadingId, noPromise, paperPicture, sourceRequired,
];

/** How a rule of the recommended preset is set here, and why; the others stay warnings as they come. */
const SETTINGS: Readonly<Record<string, {readonly setting: unknown; readonly why: string}>> = {
  'no-undefined-references': {
    setting: false,
    why: '第[1]条 and [要確認] in square brackets are plain words here; an undefined footnote is found by `footnote-defined`.',
  },
  'no-literal-urls': {setting: false, why: 'A footnote shows the address of its source, so that it can be read on paper.'},
  'list-item-indent': {setting: false, why: 'Numbered items of an ordinance stand after a full-width space: `- (1)　…`.'},
};

type Entry = readonly [plugin: {readonly name: string}, setting?: unknown];

/** The recommended preset with our settings. */
export function recommendedRules(): PluggableList {
  const entries = (recommended.plugins ?? []).map((plugin) => (Array.isArray(plugin) ? plugin : [plugin]) as unknown as Entry);
  return entries.map(([plugin, setting]) => {
    const ours = SETTINGS[plugin.name.replace(/^remark-lint:/, '')];
    if (ours) return [plugin, ours.setting];
    return setting === undefined ? plugin : [plugin, setting];
  }) as unknown as PluggableList;
}
