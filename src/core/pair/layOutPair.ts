import {amendEditions, apply} from '../amend';
import {compareEditions} from '../compare';
import type {Edition} from '../model/clause';
import type {Comparison} from '../model/comparison';
import type {PairLayouts, PairProof, PairTables} from '../model/pair';
import type {TableProfile} from '../model/table';
import {isProvedBySentences, isProvedByTable} from '../proof';
import {toInlineView, toWordingTable, withoutUnchangedFrontMatter} from '../render';
import {findAmendmentProfile, toAmendingSentences} from '../render/sentences';

export interface PairInput {
  readonly older: Edition;
  readonly newer: Edition;
  /** What the guide is called in its 改め文, e.g. `協働の手引き`. */
  readonly title: string;
  /** Headings by the stage: 改正案｜現行 until decided, 改正後｜改正前 after (T2). */
  readonly stage: TableProfile['status'];
  /** Where the two were compared already. */
  readonly comparison?: Comparison;
}

/**
 * Two editions in, all layouts of their comparison and its proof out. A generator: between its steps a browser may see to its reader,
 * and the step that made the tables hands them out.
 * Each step takes up to some hundred milliseconds for our largest guide.
 */
export function* layOutPair(input: PairInput): Generator<PairTables | undefined, PairLayouts> {
  const {older, newer, title} = input;
  const comparison = input.comparison ?? compareEditions(older, newer);
  yield undefined;
  const table = toWordingTable(comparison, input.stage);
  const inline = toInlineView(withoutUnchangedFrontMatter(comparison));
  yield {table, inline};
  const profile = {...findAmendmentProfile(comparison), title};
  const sentences = toAmendingSentences(comparison, profile);
  yield undefined;
  const isExact = isAmendmentExact(older, newer);
  yield undefined;
  const by: PairProof['by'] = profile.form;
  const isSameWording = by === 'table' ? isProvedByTable(table, input) : isProvedBySentences(comparison, sentences);
  return {table, inline, sentences, proof: {isExact, isSameWording, by}};
}

/** The steps one after another, without a pause. */
export function toPairLayouts(input: PairInput): PairLayouts {
  const steps = layOutPair(input);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Old text + amendment data = new text, byte for byte, for every file. */
function isAmendmentExact(older: Edition, newer: Edition): boolean {
  const made = new Map(apply(older.files, amendEditions(older, newer)).map(({path, source}) => [path, source]));
  return newer.files.length === made.size && newer.files.every(({path, source}) => made.get(path) === source);
}
