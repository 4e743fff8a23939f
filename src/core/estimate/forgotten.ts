import type {EstimateInput, EstimateLine} from './estimate';

/** A cost that groups forget. It counts as thought of when a line with money is named by one of the words. */
export interface ForgettableCost {
  readonly id: string;
  readonly label: string;
  readonly part: 'labour' | 'direct';
  readonly words: readonly string[];
}

/** Those that the worksheet does not have yet, in the given order. Width of letters does not matter: `ＰＣ` is `PC`. */
export function findForgotten<C extends ForgettableCost>(costs: readonly C[], input: Pick<EstimateInput, 'labour' | 'direct'>): readonly C[] {
  return costs.filter(({part, words}) => !input[part].some((line) => hasMoney(line) && words.some((word) => normalise(line.name).includes(normalise(word)))));
}

const hasMoney = ({price, count}: EstimateLine): boolean => price > 0 && count > 0;
const normalise = (text: string): string => text.normalize('NFKC').toLowerCase();
