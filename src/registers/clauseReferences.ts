/** A clause id that a register names, with its place: `['outcomes', 0, 'clauses', 1]`. */
export interface ClauseReference {
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The clause ids in a register. In: its value, and the fields that hold them by dotted path with `*` for list items: `outcomes.*.clauses.*`. */
export function findClauseReferences(value: unknown, fields: readonly string[]): readonly ClauseReference[] {
  return fields.flatMap((field) => findAt(value, {keys: field.split('.'), path: []}));
}

function findAt(value: unknown, {keys: [key, ...rest], path}: {readonly keys: readonly string[]; readonly path: readonly (string | number)[]}): ClauseReference[] {
  if (key === undefined) return typeof value === 'string' ? [{id: value, path}] : [];
  if (key === '*') return Array.isArray(value) ? value.flatMap((one, index) => findAt(one, {keys: rest, path: [...path, index]})) : [];
  return typeof value === 'object' && value !== null ? findAt((value as Record<string, unknown>)[key], {keys: rest, path: [...path, key]}) : [];
}
