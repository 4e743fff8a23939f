/** What a field takes. */
export interface NumberField {
  readonly max: number;
  readonly decimals: 0 | 2;
}

/** In: what somebody typed; wide figures, commas and 円, ％ are understood. Out: the number, 0 for nothing, undefined where it is none that the field takes. */
export function readNumber(typed: string, {max, decimals}: NumberField): number | undefined {
  const text = typed.normalize('NFKC').replace(/[,\s]|円$|%$|時間$/g, '');
  if (text === '') return 0;
  const number = Number(text);
  const isFine = decimals === 0 ? /^\d+$/.test(text) : /^(\d+(\.\d{0,2})?|\.\d{1,2})$/.test(text);
  return isFine && number <= max ? number : undefined;
}

/** `1234567` -> `1,234,567円`; below zero with a minus that is read as one. */
export function formatYen(yen: number): string {
  return `${yen < 0 ? '−' : ''}${Math.abs(yen).toString().replace(/\B(?=(\d{3})+$)/g, ',')}円`;
}
