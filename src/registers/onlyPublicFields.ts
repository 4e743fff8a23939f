import type {RegisterSpec} from './parseRegister';
import type {FieldMask} from './publicFields';

/**
 * A register's value as it may leave the city. In: its spec and a parsed value; out: a copy with the spec's public fields and no other.
 * The value given is left as it was. A test proves that what is left still fits the schema, and so the type.
 */
export function onlyPublicFields<T>({publicFields = {}}: RegisterSpec<T>, value: T): T {
  return keep(value, publicFields) as T;
}

function keep(value: unknown, mask: FieldMask): unknown {
  if (Array.isArray(value)) return value.map((entry) => keep(entry, mask)).filter((entry) => entry !== undefined);
  if (typeof value !== 'object' || value === null) return mask === true ? value : undefined;
  if (mask === true) return undefined;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, keepField(inner, maskOf(mask, field))]).filter(([, inner]) => inner !== undefined));
}

function keepField(value: unknown, mask: FieldMask | undefined): unknown {
  return mask === undefined ? undefined : keep(value, mask);
}

/** Own names only: a field called `constructor` is not named by having a mask. */
function maskOf(mask: Exclude<FieldMask, true>, field: string): FieldMask | undefined {
  return Object.hasOwn(mask, field) ? mask[field] : mask['*'];
}
