import {CITATION} from '../../text/citations';
import {matches, type FlagRule} from './flagRule';

const OWN = new RegExp(`(?<![法例則令綱程)])(?:${CITATION})`, 'g');

/** この文書の中の参照：「第３条」「前項」「同条第二項」。ほかの法令名に続くものは含まない */
export const crossReference: FlagRule = {
  flag: 'crossReference',
  source: 'change-tracking.md K18 (ハネ)',
  expressions: (text) => matches(text, OWN),
};
