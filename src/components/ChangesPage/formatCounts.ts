import type {KindCounts} from '@site/src/core/model/changeViews';

const WORDS: readonly (readonly [string, string])[] = [['changed', '改正'], ['added', '新設'], ['removed', '削除'], ['moved', '移動'], ['renumbered', '番号の変更']];

/** `{changed: 3, added: 1}` -> `改正 3・新設 1（全4か所）`. */
export function formatCounts(counts: KindCounts): string {
  const present = WORDS.filter(([kind]) => counts[kind]);
  if (present.length === 0) return '変更なし';
  const total = present.reduce((sum, [kind]) => sum + counts[kind], 0);
  return `${present.map(([kind, word]) => `${word} ${counts[kind]}`).join('・')}（全${total}か所）`;
}
