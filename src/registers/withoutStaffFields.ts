import type {RegisterSpec} from './parseRegister';

/**
 * A register's value as it may leave the city. In: its spec and a parsed value; out: a copy without the spec's staff fields.
 * The value given is left as it was. A path that meets nothing is no error, since staff fields are optional.
 */
export function withoutStaffFields<T>(spec: RegisterSpec<T>, value: T): T {
  return spec.staffFields.reduce<unknown>((rest, path) => withoutPath(rest, path.split('.')), value) as T;
}

/** `*` stands for every item of a list. */
function withoutPath(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return key === '*' ? value.map((item) => withoutPath(item, rest)) : value;
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const entries = Object.entries(value);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([name]) => name !== key));
  return Object.fromEntries(entries.map(([name, inner]) => [name, name === key ? withoutPath(inner, rest) : inner]));
}
