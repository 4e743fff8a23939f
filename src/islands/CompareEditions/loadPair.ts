import type {ChangeNoteView, ComparableGuide, ComparisonView} from '../../core/model/changeViews';
import type {EditionLink} from '../../core/model/editionViews';
import type {PairRest, PairTables} from '../../core/model/pair';
import {toPagePlaces, type EditionTexts, type GuideNotes} from '../../core/pair';
import {countKinds} from '../../core/render/countKinds';
import {loadData} from '../loadData';
import type {PairChoice} from './pairAddress';
import {startComparing} from './pairLayouts';

export interface PairView {
  /** `協働の手引き　令和5年度版から改定案への変更` */
  readonly title: string;
  readonly address: string;
  readonly view: Pick<ComparisonView, 'older' | 'newer' | 'counts' | 'pages' | keyof PairTables>;
  /** Arrives a little later. */
  readonly rest: Promise<PairRest>;
  /** Of every edition after the older one, newest first. */
  readonly notes: readonly {readonly edition: EditionLink; readonly notes: readonly ChangeNoteView[]}[];
}

/** Loads the texts that are needed and compares them. Rejects with a message for the reader. */
export async function loadPair(guides: readonly ComparableGuide[], choice: PairChoice): Promise<PairView> {
  const guide = guides.find(({id}) => id === choice.guide);
  const place = (wanted: string): number => guide?.editions.findIndex(({id}) => id === wanted) ?? -1;
  const passed = guide?.editions.slice(place(choice.newer), place(choice.older)) ?? [];
  const [newer, older] = [passed[0], guide?.editions[place(choice.older)]];
  if (!guide || !older || !newer) throw new Error('この版はありません。手引きと版を選び直してください。');
  const textsOf = ({id}: EditionLink): Promise<EditionTexts> => loadData(`editions/${guide.id}-${id}`);
  // Before the texts: it gets ready while they are on their way.
  const compare = startComparing();
  const [oldTexts, newTexts, notes] = await Promise.all([textsOf(older), textsOf(newer), loadData<GuideNotes>(`notes/${guide.id}`)]);
  const {tables: arriving, rest} = compare({older: oldTexts.edition, newer: newTexts.edition, title: guide.title, stage: newer.status === 'draft' ? 'draft' : 'decided'});
  const tables = await arriving;
  return {
    title: `${guide.title}　${older.label}から${newer.label}への変更`,
    address: `${guide.id}/${older.id}..${newer.id}`,
    view: {older, newer, counts: countKinds(tables.table), pages: toPagePlaces({older: oldTexts.pages, newer: newTexts.pages}), ...tables},
    rest,
    notes: passed.map((edition) => ({edition, notes: notes[edition.id] ?? []})),
  };
}
