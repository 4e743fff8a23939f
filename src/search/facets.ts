import type {SearchAnswer, SearchResult} from './answer';
import type {Asked} from './asked';
import type {SectionKind} from './stored';

type FilterName = 'guide' | 'edition' | 'kind' | 'audience';

export interface Filter {
  readonly name: FilterName;
  readonly label: string;
  readonly options: readonly {readonly value: string; readonly label: string}[];
}

const KINDS: Readonly<Record<SectionKind, string>> = {page: 'ページの初め', clause: '条項と見出し', notes: '出典と注', entry: '台帳の行', change: '変更点'};

/** Value and label of a result under each filter. */
const FACETS: readonly {readonly name: FilterName; readonly label: string; readonly of: (result: SearchResult) => readonly [string, string]}[] = [
  {name: 'guide', label: '手引き', of: ({source}) => [source.guide, source.guideTitle]},
  {name: 'edition', label: '版', of: ({source}) => [source.editionLabel, source.editionLabel || '版のないページ']},
  {name: 'kind', label: '種類', of: ({kind}) => [kind, KINDS[kind]]},
  {name: 'audience', label: '読む人', of: ({isPublic}) => (isPublic ? ['public', '市民・団体も読むページ'] : ['staff', '職員向けのページ'])},
];

/** The filters that can narrow these results: those with two values or more, and those in use. Changes are offered even if none is among the results: they are read on request. */
export function toFilters(answer: SearchAnswer, {asked, hasChanges}: {readonly asked: Asked; readonly hasChanges: boolean}): readonly Filter[] {
  const results = answer.groups.flatMap((group) => group.results);
  return FACETS.map(({name, label, of}) => {
    const values = new Map(results.map(of));
    if (name === 'kind' && hasChanges) values.set('change', KINDS.change);
    return {name, label, options: [...values].filter(([value]) => value !== '').map(([value, text]) => ({value, label: text}))};
  }).filter(({name, options}) => options.length > (asked[name] === '' ? 1 : 0));
}

/** What the asked filters leave of an answer. */
export function filterAnswer(answer: SearchAnswer, asked: Asked): SearchAnswer {
  const wanted = FACETS.filter(({name}) => asked[name] !== '');
  if (wanted.length === 0) return answer;
  const groups = answer.groups.map((group) => ({...group, results: group.results.filter((result) => wanted.every(({name, of}) => of(result)[0] === asked[name]))})).filter(({results}) => results.length > 0);
  return {...answer, groups, count: new Set(groups.flatMap(({results}) => results.map(({key}) => key))).size};
}
