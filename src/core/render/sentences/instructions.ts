import type {PlacedClause} from '../../model/comparison';
import type {Unit} from '../../citations/units';
import type {Edit} from './edits';

/** One step of a unit's address, with the number it has at that moment of the amendment (K12). */
export interface Step {
  readonly unit: Unit;
  readonly number: string;
}

/** From the article (or annex, heading, division) down to the unit spoken of. */
export type Address = readonly Step[];

/** A sentence of a provision that has a name of its own (K11). */
export type SentencePart = 'ただし書' | '後段';
/** Where in a unit words change: '' is all of it, what stands below it included. */
export type Part = '' | '見出し' | '各号列記以外の部分' | '表' | SentencePart;

/** One thing that an amendment does, before it is put in words. */
export type Instruction =
  | {readonly kind: 'phrases'; readonly at: Address; readonly part: Part; readonly edits: readonly Edit[]}
  /** A caption given anew or for the first time, with its brackets; `had` tells which. */
  | {readonly kind: 'caption'; readonly at: Address; readonly caption: string; readonly had: boolean}
  | {readonly kind: 'rewrite'; readonly at: Address; readonly unit: Unit}
  | {readonly kind: 'rewriteHeading'; readonly at: Address; readonly unit: Unit}
  | {readonly kind: 'rewritePart'; readonly at: Address; readonly part: SentencePart; readonly text: string}
  | {readonly kind: 'addPart'; readonly at: Address; readonly part: SentencePart; readonly text: string}
  /** Tables and other clauses without a name: all anew, or new ones put behind the others. */
  | {readonly kind: 'rewriteBody'; readonly at: Address; readonly part: '' | '表'; readonly body: readonly PlacedClause[]}
  | {readonly kind: 'addBody'; readonly at: Address; readonly part: '' | '表'; readonly body: readonly PlacedClause[]}
  | {readonly kind: 'remove'; readonly at: Address; readonly part: Part}
  | {readonly kind: 'move'; readonly at: Address; readonly to: Unit}
  /** `division`: the chapter that new articles open, said where they are put in front of its first one. */
  | {readonly kind: 'add'; readonly at: Address; readonly where: AddedPlace; readonly units: readonly Unit[]; readonly division?: Address};

/** `after` and `before` the unit at the address, `into` it as its last part, or as `first` part of a unit that had none. */
export type AddedPlace = 'after' | 'before' | 'into' | 'first';
