/**
 * What of a register's value may leave the city, by name, entry by entry: `{places: {name: true, sources: {title: true}}}`.
 * `true` lets a word, a number, a yes or no, or a list of these out, and nothing that has fields of its own; a list is named as one of its entries; `'*'` stands for every key of a table.
 * What is not named stays with the staff.
 */
export type FieldMask = true | {readonly [field: string]: FieldMask | undefined};

/** A mask for a value of this type: a name that the type does not have is an error of types. */
export type PublicFields<T> = T extends readonly (infer Entry)[] ? PublicFields<Entry>
  : T extends object ? {readonly [Field in keyof T]?: PublicFields<NonNullable<T[Field]>>}
    : true;
