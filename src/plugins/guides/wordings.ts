import {toClauseHistories, type ClauseHistory} from '../../core/history';
import {toWordings, type Wording} from '../../core/history/wordings';
import type {WordingsView} from '../../core/model/changeViews';
import type {VisibleGuide} from './readGuides';
import {historyAddress, toEditionLink, type ReadEdition} from './views';

interface WordingsPage {
  readonly address: string;
  readonly view: WordingsView;
}

/** Where all wordings of a file's clauses stand: `npo/flow.mdx` -> `/changes/outsourcing/history/npo/flow/`. */
export function wordingsAddress(guide: string, file: string): string {
  return `${historyAddress(guide)}${file.replace(/\.mdx?$/, '')}/`;
}

/** The file that holds a clause, or held it last. */
export function lastFileOf({steps}: ClauseHistory): string {
  return steps.findLast(({found}) => found)?.found?.file ?? '';
}

/** Clause id -> where its wordings stand. In: the editions, newest first. */
export function wordingsAddresses(guide: string, editions: readonly ReadEdition[]): Readonly<Record<string, string>> {
  const histories = toClauseHistories(editions.map(({edition}) => edition).reverse());
  return Object.fromEntries(histories.map((one) => [one.id, `${wordingsAddress(guide, lastFileOf(one))}#${one.id}`]));
}

/** One page for each file of a guide: what each of its clauses said in which edition. In: the editions, newest first. */
export function toWordingsPages({record}: VisibleGuide, editions: readonly ReadEdition[]): readonly WordingsPage[] {
  const histories = toClauseHistories(editions.map(({edition}) => edition).reverse());
  const byId = new Map(editions.map((one) => [one.edition.id, one]));
  const files = [...new Set(histories.map(lastFileOf))];
  return files.map((file) => ({
    address: wordingsAddress(record.id, file),
    view: {
      guide: record.title,
      historyAddress: historyAddress(record.id),
      title: editions.find(({titles}) => titles.has(file))?.titles.get(file) ?? file,
      clauses: histories.filter((one) => lastFileOf(one) === file).map((one) => ({id: one.id, heading: one.heading, wordings: toWordings(one).map((wording) => toView(wording, {id: one.id, read: byId.get(wording.edition)!})).reverse()})),
    },
  }));
}

function toView({state, segments, found}: Wording, {id, read: {visible, addresses}}: {readonly id: string; readonly read: ReadEdition}): WordingsView['clauses'][number]['wordings'][number] {
  const notes = (visible.record.notes ?? []).filter(({clauses}) => clauses?.includes(id));
  const page = found && addresses.get(found.file);
  return {edition: toEditionLink(visible), state, address: page ? `${page}#${id}` : null, segments, reasons: notes.map(({what, reason}) => ({what, reason}))};
}
