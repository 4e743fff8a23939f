import {z} from 'zod';
import type {FieldMask} from '../../src/registers/publicFields';

type Node = z.core.JSONSchema._JSONSchema | readonly z.core.JSONSchema._JSONSchema[] | undefined;
type Path = readonly string[];

/** Dotted paths of the fields that hold a word or a number, in a mask of public fields or in a schema: `places.sources.title`. A list is named as its entries, `*` is every key of a table. */
export function listFields(given: FieldMask | z.ZodType): readonly string[] {
  const paths = given instanceof z.ZodType ? inSchema(z.toJSONSchema(given, {unrepresentable: 'any'})) : inMask(given);
  return [...new Set(paths.map((one) => one.join('.')))];
}

function inMask(mask: FieldMask): readonly Path[] {
  return mask === true ? [[]] : Object.entries(mask).flatMap(([name, inner]) => (inner === undefined ? [] : inMask(inner).map((rest) => [name, ...rest])));
}

function inSchema(schema: Node): readonly Path[] {
  if (Array.isArray(schema)) return schema.flatMap(inSchema);
  if (typeof schema !== 'object' || !('type' in schema || 'anyOf' in schema || 'oneOf' in schema)) return [[]];
  const {anyOf, oneOf, items, properties, additionalProperties} = schema as z.core.JSONSchema.JSONSchema;
  if (anyOf ?? oneOf ?? items) return inSchema(anyOf ?? oneOf ?? items);
  const named = Object.entries(properties ?? {}).flatMap(([name, inner]) => inSchema(inner).map((rest): Path => [name, ...rest]));
  const others = additionalProperties ? inSchema(additionalProperties).map((rest): Path => ['*', ...rest]) : [];
  return properties || additionalProperties ? [...named, ...others] : [[]];
}
