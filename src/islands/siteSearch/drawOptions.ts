import {toEditionChip} from '../../search/editionStatus';
import type {Segment} from '../../search/passage';
import type {ShownResult} from '../../search/shown';
import {fromRoot} from '../siteRoot';
import {element} from './element';
import type {PanelGroup, PanelOption} from './panelOptions';

export const LIST_ID = 'site-search-list';

/** The list of a combobox: each group with its name, each option with its id. Links are options themselves, so that they open in a new tab and can be copied as any link. */
export function drawOptions(groups: readonly PanelGroup[], choose: (option: PanelOption) => void): HTMLElement {
  let count = 0;
  const drawGroup = ({label, options}: PanelGroup, place: number): HTMLElement => {
    const labelId = `site-search-group-${place}`;
    const shown = options.map((option) => {
      const made = drawOption(option, `site-search-${count++}`);
      made.addEventListener('click', () => choose(option));
      return made;
    });
    return element('div', {class: 'SiteSearch-group', role: 'group', 'aria-labelledby': labelId}, element('p', {class: 'SiteSearch-label', id: labelId, role: 'presentation'}, label), ...shown);
  };
  return element('div', {id: LIST_ID, role: 'listbox', 'aria-label': '検索の結果と候補'}, ...groups.map(drawGroup));
}

function drawOption(option: PanelOption, id: string): HTMLElement {
  const shared = {id, role: 'option', 'aria-selected': 'false', tabindex: '-1'};
  switch (option.kind) {
    case 'ask': return element('div', {...shared, class: 'SiteSearch-option SiteSearch-ask'}, option.word);
    case 'link': return element('a', {...shared, class: 'SiteSearch-option', href: fromRoot(option.address)}, option.label);
    case 'result': return element('a', {...shared, class: 'SiteSearch-option', href: fromRoot(option.address)}, ...drawResult(option.result));
  }
}

function drawResult({heading, path, excerpt, source}: ShownResult): HTMLElement[] {
  const {text, className} = toEditionChip(source);
  return [
    element('span', {class: 'SiteSearch-heading'}, ...drawSegments(heading)),
    element('span', {class: 'SiteSearch-place'}, ...(text === '' ? [] : [element('span', {class: className}, text)]), path.join(' › ')),
    ...(excerpt.length > 0 ? [element('span', {class: 'SiteSearch-excerpt'}, ...drawSegments(excerpt))] : []),
  ];
}

function drawSegments(segments: readonly Segment[]): (Node | string)[] {
  return segments.map(({text, isMarked}) => (isMarked ? element('mark', {class: 'SearchMark'}, text) : text));
}
