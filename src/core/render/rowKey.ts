import {placeOf, type Line} from './lines';

/** Gives each line of one layout a key of its own: the clause id, or file and position; a repeated id is counted. */
export function keyMaker(): (line: Line) => string {
  const uses = new Map<string, number>();
  return (line) => {
    const {file, index, clause} = placeOf(line.entry);
    const key = `${line.entry.newClause ? '' : 'old:'}${clause.id ?? `${file}:${index}`}`;
    const count = (uses.get(key) ?? 0) + 1;
    uses.set(key, count);
    return count === 1 ? key : `${key}:${count}`;
  };
}
