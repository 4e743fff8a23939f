import type {Edition} from '../model/clause';
import type {CitingText} from './findStaleCitations';

/** The clauses of another guide's edition as texts that may cite; files are named `guide/edition/path`. */
export function toCitingTexts({guide, id, files}: Edition): readonly CitingText[] {
  return files.flatMap(({path, clauses}) => clauses
    .filter(({text}) => text !== '')
    .map(({text, range}) => ({file: `${guide}/${id}/${path}`, range, text})));
}
