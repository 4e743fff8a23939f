/** A day and the editions of a guide, newest first. Out: the one that was in force on that day; undefined before the first. */
export function findEditionOn<E extends {readonly id: string}>(day: string, editions: readonly E[]): E | undefined {
  return [...editions].sort((one, other) => other.id.localeCompare(one.id)).find(({id}) => id <= day);
}
