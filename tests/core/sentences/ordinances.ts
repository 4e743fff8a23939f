import fc from 'fast-check';

/** An ordinance as a tree: what an editor changes, before numbers are given. */
export interface DraftArticle {
  readonly caption: string;
  readonly paragraphs: readonly DraftParagraph[];
}
export interface DraftParagraph {
  readonly words: string;
  readonly items: readonly string[];
}

const CAPTIONS = ['目的', '定義', '基本理念', '市の責務', '市民の役割', '団体の役割', '協働の推進', '提案の募集', '審査', '協定', '費用の負担', '報告', '評価', '公表', '委任'];
const SUBJECTS = ['市長は', '市は', '団体は', '担当課は', '市民は'];
const OBJECTS = ['事業計画書を', '実施報告書を', '協定書を', '審査の結果を', '提案の内容を', '収支決算書を'];
const VERBS = ['提出しなければならない', '公表するものとする', '通知する', '作成することができる', '保存しなければならない'];
const TAILS = ['', 'ただし、市長が特に必要と認めるときは、この限りでない。', 'この場合において、その理由を付さなければならない。'];

const words = fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...OBJECTS), fc.constantFrom(...VERBS), fc.constantFrom(...TAILS))
  .map(([subject, object, verb, tail]) => `${subject}、${object}${verb}。${tail}`);
const item = fc.tuple(fc.constantFrom('市内に事務所を有する', '規約を定めている', '政治活動を目的としない', '継続して活動している', '会計を公開している'), fc.constantFrom('団体', '法人', '者'))
  .map(([quality, who]) => quality + who);
const paragraph = fc.record({words, items: fc.oneof({weight: 3, arbitrary: fc.constant<string[]>([])}, {weight: 1, arbitrary: fc.uniqueArray(item, {minLength: 2, maxLength: 5})})});
const article = fc.record({caption: fc.constantFrom(...CAPTIONS), paragraphs: fc.array(paragraph, {minLength: 1, maxLength: 4})});
export const articles = fc.uniqueArray(article, {minLength: 2, maxLength: 12, selector: ({caption}) => caption});

/** A later state of the same ordinance: articles, paragraphs and items kept, reworded, taken out and put in. */
export function revised(old: readonly DraftArticle[]): fc.Arbitrary<readonly DraftArticle[]> {
  return fc.tuple(...old.map((one) => fc.oneof(
    {weight: 5, arbitrary: fc.constant([one])},
    {weight: 2, arbitrary: revisedParagraphs(one.paragraphs).map((paragraphs) => [{...one, paragraphs}])},
    {weight: 1, arbitrary: fc.constant<DraftArticle[]>([])},
    {weight: 1, arbitrary: article.map((fresh) => [one, {...fresh, caption: `${fresh.caption}の特例`}])},
  ))).map((lists) => uniqueCaptions(lists.flat())).filter((list) => list.length > 0);
}

function revisedParagraphs(old: readonly DraftParagraph[]): fc.Arbitrary<readonly DraftParagraph[]> {
  return fc.tuple(...old.map((one) => fc.oneof(
    {weight: 3, arbitrary: fc.constant([one])},
    {weight: 2, arbitrary: fc.constant([{...one, words: one.words.replace('市長', '市').replace('書を', '書及び添付書類を')}])},
    {weight: 1, arbitrary: item.map((fresh) => [{...one, items: one.items.length > 0 ? [...one.items.slice(1), fresh] : []}])},
    {weight: 1, arbitrary: fc.constant<DraftParagraph[]>([])},
    {weight: 1, arbitrary: paragraph.map((fresh) => [fresh, one])},
  ))).map((lists) => lists.flat()).filter((list) => list.length > 0);
}

function uniqueCaptions(list: readonly DraftArticle[]): readonly DraftArticle[] {
  return list.filter((one, index) => list.findIndex((other) => other.caption === one.caption) === index);
}

/** The text in a city's form: 第１条, ２, (1). */
export function toMarkdown(list: readonly DraftArticle[]): string {
  return `# つながる協働推進要綱\n\n${list.map((one, index) => `## 第${index + 1}条（${one.caption}）\n\n${one.paragraphs.map(paragraphText).join('\n\n')}\n`).join('\n')}`;
}

function paragraphText({words, items}: DraftParagraph, index: number): string {
  const number = index === 0 ? '' : `${String.fromCharCode(0xff11 + index)}　`;
  return [`${number}${words}`, ...(items.length > 0 ? [''] : []), ...items.map((text, at) => `- (${at + 1})　${text}`)].join('\n');
}
