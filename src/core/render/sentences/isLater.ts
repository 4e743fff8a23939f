const IROHA = 'イロハニホヘトチリヌルヲワカヨタレソツネナラム';

/** Whether a number stands behind another: `5の2` behind `5` and before `6`, 様式第3号 behind 様式第2号; イロハ and アイウ in their own order. */
export function isLater(number: string, than: string): boolean {
  const a = steps(number), b = steps(than);
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    if (a[index] === b[index]) continue;
    if (a[index] === undefined || b[index] === undefined) return b[index] === undefined;
    return rank(a[index]) > rank(b[index]);
  }
  return false;
}

/** 様式第2号の3 -> 2, 3: the words around are the same among siblings. */
function steps(number: string): readonly string[] {
  const digits = /\d+(?:の\d+)*/.exec(number)?.[0];
  return (digits ?? number).split('の');
}

function rank(label: string): number {
  if (/^\d+$/.test(label)) return Number(label);
  const place = IROHA.indexOf(label);
  return place >= 0 ? place : label.codePointAt(0) ?? 0;
}
