import type {Edit} from './edits';
import type {Unit, UnitLevel} from '../../citations/units';

/** One step of a unit's address, with the number it has at that moment of the amendment (K12). */
export interface Step {
  readonly unit: Unit;
  readonly number: string;
}

/** From the article (or annex, heading, division) down to the unit spoken of. */
export type Address = readonly Step[];

/** A part of one provision that has a name of its own (K11). */
export type Part = '' | '見出し' | 'ただし書' | '後段' | '各号列記以外の部分' | '表';

/** One thing that an amendment does, before it is put in words. */
export type Instruction =
  | {readonly kind: 'phrases'; readonly at: Address; readonly part: Part; readonly edits: readonly Edit[]}
  | {readonly kind: 'caption'; readonly at: Address; readonly caption: string; readonly had: boolean}
  | {readonly kind: 'rewrite'; readonly at: Address; readonly part: Part; readonly lines: readonly string[]}
  | {readonly kind: 'remove'; readonly at: Address; readonly part: Part}
  | {readonly kind: 'move'; readonly at: Address; readonly to: string}
  | {readonly kind: 'add'; readonly at: Address; readonly where: AddedPlace; readonly level: UnitLevel | 'ただし書' | '後段' | '表'; readonly count: number; readonly lines: readonly string[]};

/** `after` and `before` the unit at the address, `into` it as its last part, or as `first` part of a unit that had none. */
export type AddedPlace = 'after' | 'before' | 'into' | 'first';
