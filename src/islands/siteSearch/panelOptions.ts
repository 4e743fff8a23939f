import {NOTHING_ASKED} from '../../search/asked';
import type {SearchRequest, ShownAnswer, ShownResult} from '../../search/shown';
import type {PanelState} from './askWhileTyping';

/** One line of the panel that can be chosen: a place to go to, or words to ask instead. */
export type PanelOption =
  | {readonly kind: 'result'; readonly address: string; readonly result: ShownResult}
  | {readonly kind: 'link'; readonly address: string; readonly label: string}
  | {readonly kind: 'ask'; readonly word: string};

export interface PanelGroup {
  readonly label: string;
  readonly options: readonly PanelOption[];
}

/** As many as a phone's screen and a listener's patience hold. */
const MOST_OF_GUIDE = 3, MOST_GUIDES = 4;
export const EXAMPLES = ['委託', '協働', '負担', '積算', 'エール事業', '再委託'] as const;
const INDEX: PanelOption = {kind: 'link', address: '/search/readings/', label: '五十音の索引から探す'};

/** What the panel shows; and the best result alone, whose text is one file and not ten. */
export function toRequest(input: string): SearchRequest {
  return {asked: {...NOTHING_ASKED, input}, most: MOST_OF_GUIDE, mostGuides: MOST_GUIDES, wholeGuides: []};
}

export function toFirstRequest(input: string): SearchRequest {
  return {...toRequest(input), most: 1, mostGuides: 1, isQuick: true};
}

/** In: what is known, and what was asked before. Out: the list; empty while there is nothing to choose. */
export function toGroups(state: PanelState, recent: readonly string[]): readonly PanelGroup[] {
  if (state.kind === 'first') return toFirstGroups(recent);
  return state.kind === 'answered' ? toAnswerGroups(state.answer) : [];
}

/** Before anything is typed: what was asked before, and words to begin with. */
function toFirstGroups(recent: readonly string[]): readonly PanelGroup[] {
  const own = recent.length > 0 ? [{label: '最近探したことば（この端末だけに残ります）', options: recent.slice(0, 5).map(toAsk)}] : [];
  return [...own, {label: 'ことばの例', options: EXAMPLES.map(toAsk)}, {label: 'ほかの探し方', options: [INDEX]}];
}

/** The answer by guide, best guide first; after it the way to all results. */
function toAnswerGroups(answer: ShownAnswer): readonly PanelGroup[] {
  const near = answer.notes.flatMap((note) => (note.kind === 'near' ? [toAsk(note.found)] : []));
  const guides = answer.groups.map(({guideTitle, count, results}) => ({
    label: `${guideTitle}（${count}件）`,
    options: results.map((result): PanelOption => ({kind: 'result', address: result.address, result})),
  }));
  const {input} = answer.asked;
  const all: PanelOption = {kind: 'link', address: `/search/?q=${encodeURIComponent(input)}`, label: `「${input}」の結果${answer.count}件をすべて見る`};
  const before = near.length > 0 ? [{label: 'もしかして', options: near}] : [];
  return answer.count === 0 ? toEmptyGroups(answer) : [...before, ...guides, {label: 'ほかの探し方', options: [all, INDEX]}];
}

/** Nothing was found: single words of the question, words to begin with, the index, the old editions. */
function toEmptyGroups({words, asked: {input}}: ShownAnswer): readonly PanelGroup[] {
  const single = words.length > 1 ? [{label: '1つずつ探す', options: words.map(toAsk)}] : [];
  const old: PanelOption = {kind: 'link', address: `/search/?q=${encodeURIComponent(input)}&all=1`, label: '旧版・改定案・変更点も探す'};
  return [...single, {label: 'ほかの探し方', options: [old, INDEX]}, {label: 'ことばの例', options: EXAMPLES.slice(0, 3).map(toAsk)}];
}

function toAsk(word: string): PanelOption {
  return {kind: 'ask', word};
}
