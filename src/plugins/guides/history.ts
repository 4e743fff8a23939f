import {toClauseHistories, type ClauseHistory, type HistoryStep} from '../../core/history';
import type {HistoryView} from '../../core/model/changeViews';
import type {VisibleGuide} from './readGuides';
import {lastFileOf, wordingsAddress} from './wordings';
import {toEditionLink, type ComparedPair, type ReadEdition} from './views';

/** What became of every clause of a guide. In: its editions, newest first, and their comparisons. */
export function toHistoryView(guide: VisibleGuide, {editions, pairs}: {readonly editions: readonly ReadEdition[]; readonly pairs: readonly ComparedPair[]}): HistoryView {
  const byId = new Map(editions.map((one) => [one.edition.id, one]));
  const toStep = (step: HistoryStep): HistoryView['clauses'][number]['steps'][number] => {
    const read = byId.get(step.edition)!;
    const page = step.found ? read.addresses.get(step.found.file) : undefined;
    return {
      edition: toEditionLink(read.visible),
      state: step.state,
      address: page && step.found ? `${page}#${step.found.id}` : null,
      comparison: pairs.find((pair) => pair.newer === read)?.address ?? null,
    };
  };
  const histories = inReadingOrder(toClauseHistories(editions.map((one) => one.edition).reverse()), editions[0]?.reading ?? []);
  return {
    guide: guide.record.title,
    guideAddress: `/${guide.record.id}/`,
    clauses: histories.map((one) => ({id: one.id, heading: one.heading, wordings: `${wordingsAddress(guide.record.id, lastFileOf(one))}#${one.id}`, steps: one.steps.map(toStep).reverse()})),
  };
}

/** Page by page as the newest edition is read; clauses of pages that it no longer has come last. */
function inReadingOrder(histories: readonly ClauseHistory[], reading: readonly string[]): readonly ClauseHistory[] {
  const rank = (one: ClauseHistory): number => (reading.includes(lastFileOf(one)) ? reading.indexOf(lastFileOf(one)) : reading.length);
  return [...histories].sort((a, b) => rank(a) - rank(b));
}
