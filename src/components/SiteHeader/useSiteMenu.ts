import {useAllDocsData} from '@docusaurus/plugin-content-docs/client';
import editions from '@generated/guides/default/editions.json';
import {pageAddress} from '@site/src/core/model/pageAddress';
import {GROUP_TOOLS} from '../GroupTools/tools';

export interface MenuGroup {
  readonly title: string;
  readonly items: readonly {readonly label: string; readonly to: string}[];
}

/** Parts of the site beside the guides, in the order of the menu; one that this audience has no page of is left out. */
const RECORDS = [
  {label: '計画と実績', to: '/plan/'},
  {label: 'エール事業', to: '/programme/'},
  {label: '活動の場', to: '/places/'},
  {label: '基金', to: '/fund/'},
  {label: '他市の手引き', to: '/cities/'},
];
const FOR_GROUPS = [
  {label: '団体のための道具', to: '/groups/'},
  ...GROUP_TOOLS.map(({label, to}) => ({label, to})),
];
const ABOUT = [
  {label: '用語', to: '/glossary/'},
  {label: 'このサイトについて', to: '/about/'},
  {label: '編集する人へ', to: '/editors/'},
  {label: '開発する人へ', to: '/developers/'},
];

/** The site's menu as this audience has it. */
export function useSiteMenu(): MenuGroup[] {
  const paths = new Set(useAllDocsData().default?.versions[0].docs.map((doc) => pageAddress(doc.path)));
  const exists = ({to}: {to: string}): boolean => paths.has(to);
  return [
    {title: '手引き', items: [...guideLinks(), {label: '変更点', to: '/changes/'}, ...[{label: '研修', to: '/training/'}].filter(exists)]},
    {title: '団体の方へ', items: FOR_GROUPS.filter(exists)},
    {title: '市の記録', items: RECORDS.filter(exists)},
    {title: 'このサイト', items: [...ABOUT.filter(exists), {label: '五十音の索引', to: '/search/readings/'}]},
  ].filter((group) => group.items.length > 0);
}

function guideLinks(): {label: string; to: string}[] {
  const current = Object.values(editions).filter((facts) => facts.edition.status === 'in-force');
  return current.map((facts) => ({label: facts.guideTitle, to: facts.edition.address}));
}
