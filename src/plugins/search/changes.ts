import {toChangeList, type ListedChange} from '../../core/render/changeList';
import {changeAnchor} from '../../core/render/rowKey';
import {FLAG_WORDS, KIND_WORDS} from '../../core/render/words';
import type {ChangeNoteView} from '../../core/model/changeViews';
import type {MeaningFlag} from '../../core/model/comparison';
import type {TableCell} from '../../core/model/table';
import type {IndexedPage} from '../../search/indexing/buildIndex';
import type {IndexSource, StoredSection} from '../../search/stored';
import {loadedDocs} from '../guides/addresses';
import {readAll} from '../guides/readAll';
import {comparePairs, toComparisonView, type ComparedPair, type ReadEdition} from '../guides/views';
import type {Site, SitePages} from './readSite';

const AFTER = '改正後', BEFORE = '改正前';
const toFlagLine = (flag: MeaningFlag): string => `${FLAG_WORDS[flag]}の変更`;
/** Lines that every change may hold; named beforehand, so that a new kind of change costs no analysis. */
export const CHANGE_LINES: readonly string[] = [...Object.values(KIND_WORDS), ...(Object.keys(FLAG_WORDS) as MeaningFlag[]).map(toFlagLine), AFTER, BEFORE];

/** What neighbouring editions changed, one record a change, each with the address of its row in the comparison. Of what the audience may see only. */
export function readChanges(site: Site): SitePages {
  const pairs = readAll(site, site).flatMap(({guide, editions}) => comparePairs(guide, editions));
  return {name: 'changes', sources: pairs.map(toSource), pages: pairs.flatMap((pair, source) => toPages(site, pair, source))};
}

function toSource({guide, older, newer}: ComparedPair): IndexSource {
  const {id, label} = newer.visible.record;
  return {guide: guide.record.id, guideTitle: guide.record.title, edition: id, editionLabel: `${older.visible.record.label}→${label}`, status: 'change'};
}

function toPages(site: Site, pair: ComparedPair, source: number): IndexedPage[] {
  const {table, pages, notes} = toComparisonView(pair);
  const changes = toChangeList({table, pages});
  return pages.flatMap(({file, title}): IndexedPage[] => {
    const audience = audienceOf(site, file, [pair.newer, pair.older]);
    const sections = changes.filter((change) => change.page === title).map((change) => toSection(change, {pair, audience, notes}));
    return sections.length === 0 ? [] : [{title, address: pair.address, source, sections}];
  });
}

function audienceOf({allContent}: Site, file: string, editions: readonly ReadEdition[]): StoredSection['audience'] {
  const docs = editions.flatMap(({visible}) => loadedDocs(allContent, visible.pluginId).filter(({source}) => source === `@site/${visible.folder}/${file}`));
  return docs[0]?.frontMatter.audience === 'public' ? 'public' : 'staff';
}

interface Around {
  readonly pair: ComparedPair;
  readonly audience: StoredSection['audience'];
  readonly notes: readonly ChangeNoteView[];
}

/** Each text on lines of its own, as the clause has them: they are analysed already. */
function toSection(change: ListedChange, {pair, audience, notes}: Around): StoredSection {
  const own = notes.filter(({clauses}) => clauses.some(({id}) => id === change.clauseId));
  const told = own.flatMap(({what, reason, affects, from, action}) => [what, reason, affects, from, action]);
  return {
    kind: 'change',
    address: `${pair.address}#${changeAnchor(change.key)}`,
    headings: change.place.split(' ＞ ').filter((part) => part !== ''),
    text: [change.kind, ...side(AFTER, change.new), ...side(BEFORE, change.old), ...change.flagNames.map(toFlagLine), change.remark, ...told].filter((line) => line !== '').join('\n'),
    audience,
  };
}

/** The table's own words, such as （新設）, and marks of footnotes are no text of the clause. */
function side(label: string, {runs}: TableCell): string[] {
  const text = runs.filter(({kind}) => kind !== 'note').map((run) => run.text).join('').replace(/\[\^[^\]]+\]:?/g, '').trim();
  return text === '' ? [] : [label, text];
}
