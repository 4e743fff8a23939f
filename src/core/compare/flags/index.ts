import type {ClauseKind} from '../../model/clause';
import type {ComparisonEntry, MeaningFlag} from '../../model/comparison';
import {textWithoutNumber} from '../../text/clauseNumber';
import {foldVariants} from '../../text/normalise';
import {amount} from './amount';
import {conjunction} from './conjunction';
import {count} from './count';
import {crossReference} from './crossReference';
import {date} from './date';
import {definedTerm} from './definedTerm';
import type {FlagRule} from './flagRule';
import {lawCitation} from './lawCitation';
import {modality} from './modality';
import {negation} from './negation';
import {subject} from './subject';

/** Every rule, in the order in which flags are listed. */
export const flagRules: readonly FlagRule[] = [
  amount, date, count, modality, negation, conjunction, subject, definedTerm, lawCitation, crossReference,
];

/** Programs, settings and comments say nothing to a reader of the text. */
const WORDLESS = new Set<ClauseKind>(['code', 'esm', 'comment', 'frontMatter', 'blank', 'rule']);

/** What a change is about: the kinds of expression that are not the same on both sides. The number of the clause is left out. */
export function meaningFlags({oldClause, newClause}: Pick<ComparisonEntry, 'oldClause' | 'newClause'>): readonly MeaningFlag[] {
  const [oldText, newText] = [oldClause, newClause].map((place) => (place ? foldVariants(textWithoutNumber(place.clause)) : ''));
  if (oldText === newText || WORDLESS.has((newClause ?? oldClause)?.clause.kind ?? 'text')) return [];
  return flagRules.filter(({expressions}) => sorted(expressions(oldText)) !== sorted(expressions(newText))).map(({flag}) => flag);
}

function sorted(expressions: readonly string[]): string {
  return [...expressions].sort().join('\n');
}
