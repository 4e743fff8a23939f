interface NamedSource {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** Every source in a register's records, at any depth; a record about a paper (`sourceDate`) is that paper's source. */
export function sourcesIn(value: unknown): readonly NamedSource[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Readonly<Record<string, unknown>>;
  const own = toSource(record);
  return [...(own ? [own] : []), ...Object.values(record).flatMap(sourcesIn)];
}

function toSource({title, url, date, sourceDate, municipality}: Readonly<Record<string, unknown>>): NamedSource | undefined {
  const given = date ?? sourceDate;
  if (typeof title !== 'string' || typeof url !== 'string' || typeof given !== 'string') return undefined;
  return {title: typeof municipality === 'string' ? `${municipality}「${title}」` : title, url, date: given};
}
