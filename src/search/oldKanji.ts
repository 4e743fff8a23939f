/** Old forms and their present ones, in pairs; they occur in names of places, people and old ordinances. */
const PAIRS = [
  '國国學学會会圖図廣広澤沢齋斎齊斉邊辺邉辺濱浜髙高﨑崎嶋島條条縣県當当臺台藝芸驛駅榮栄圓円營営',
  '數数對対變変豐豊觀観關関權権勸勧舊旧擧挙與与讓譲勞労續続讀読實実寫写總総壽寿假仮區区醫医鐵鉄',
  '鑛鉱發発傳伝團団圍囲單単戰戦靜静爭争淨浄瀧滝櫻桜眞真縱縦兒児步歩每毎黑黒德徳惠恵拂払佛仏拔抜',
  '獨独獻献狹狭處処號号譯訳釋釈擇択收収敍叙效効敎教晝昼曉暁歸帰歷歴殘残氣気溫温滿満燒焼狀状產産',
  '畫画疊畳祕秘禮礼稱称經経繪絵聲声聽聴萬万裝装覺覚覽覧證証豫予貳弐賣売賴頼轉転辭辞遲遅鄕郷錢銭',
  '隱隠雙双雜雑靈霊顯顕驗験體体鷄鶏麥麦點点黨党齡齢巿市',
].join('');

const PRESENT_FORMS = new Map(Array.from({length: PAIRS.length / 2}, (_, index) => [PAIRS[index * 2], PAIRS[index * 2 + 1]]));

/** In: one character. Out: its present form, `國` -> `国`; itself when it is not an old form. */
export function toPresentForm(character: string): string {
  return PRESENT_FORMS.get(character) ?? character;
}
