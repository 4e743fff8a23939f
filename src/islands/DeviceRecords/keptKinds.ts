/** What the portal may keep on a device, by the start of its name in deviceStore.ts, in plain words. */
export interface KeptKind {
  readonly start: string;
  readonly what: string;
  readonly why: string;
}

/** An island that keeps something new adds a line; the longest start that fits counts. */
export const KEPT_KINDS: readonly KeptKind[] = [
  {start: 'change-keys', what: '変更箇所を移るキーの入切', why: '次に新旧対照表を開いたときも、同じにするため'},
  {start: 'colour', what: '画面の色', why: '選んだ明るさを、次のページでも使うため'},
  {start: 'furigana', what: 'ふりがなの付け方', why: '選んだ付け方を、次のページでも使うため'},
  {start: 'groups-estimate', what: '「積算ワークシート」に入れた数', why: '日を分けて、続きから計算できるようにするため'},
  {start: 'groups-form', what: '「どの形がよいか」の質問への答え', why: 'ページを移っても、続きから選べるようにするため'},
  {start: 'groups-readiness', what: '「受注準備チェック」の答え', why: '日を分けて、続きから確かめられるようにするため'},
  {start: 'groups-schedule', what: '「契約の時間表」に入れた日', why: '日を分けて、続きから決められるようにするため'},
  {start: 'review/', what: '変更箇所の審査の記録', why: 'ファイルに保存する前に閉じても、続きから審査できるようにするため'},
  {start: 'search-key', what: '検索の欄に移るキー（/）の入切', why: '切ったら、次のページでも切っておくため'},
  {start: 'search-recent', what: '最近探したことば', why: '同じことばを、もう一度探しやすくするため'},
  {start: 'training-', what: '研修の進み具合', why: '途中まで読んだところから、続けられるようにするため'},
];

const OTHER: KeptKind = {start: '', what: 'そのほかの記録', why: 'ページの道具が、続きから使えるようにするため'};

/** In: names that are kept. Out: their kinds, each once with its names, in the order of the list. */
export function groupByKind(names: readonly string[]): readonly {readonly kind: KeptKind; readonly names: readonly string[]}[] {
  const kindOf = (name: string): KeptKind => KEPT_KINDS.filter(({start}) => name.startsWith(start)).sort((a, b) => b.start.length - a.start.length)[0] ?? OTHER;
  return [...KEPT_KINDS, OTHER].map((kind) => ({kind, names: names.filter((name) => kindOf(name) === kind)})).filter((group) => group.names.length > 0);
}
