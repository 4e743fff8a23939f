import type {SourcesView, SourceView} from '../../core/model/sourceViews';
import type {GroupedSource} from '../../core/sources';

const NAMES: readonly (readonly [GroupedSource['kind'], string])[] = [['law', '法令'], ['city', '鎌倉市の資料とページ'], ['other', 'そのほかの資料とページ']];

/** Under three headings; what rests on a source page by page. */
export function toSourcesView(sources: readonly GroupedSource[]): SourcesView {
  const groups = NAMES.map(([kind, name]) => ({name, sources: sources.filter((one) => one.kind === kind).map(toSourceView)}));
  return {groups: groups.filter((group) => group.sources.length > 0)};
}

function toSourceView({title, url, dates, uses}: GroupedSource): SourceView {
  const names = [...new Set(uses.map(({text, page}) => `${text}「${page}」`))];
  return {title, url, dates, pages: names.map((name) => ({name, uses: uses.filter(({text, page}) => `${text}「${page}」` === name).map(({heading, address}) => ({heading, address}))}))};
}
