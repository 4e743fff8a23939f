import {compareFiles} from '../../../src/core/compare';
import {parseFile} from '../../../src/core/parse';

/** A guideline's articles in the city's form. The texts are made up for the test; each string is one article without its number. */
export function guideline(articles: readonly string[], rest = ''): string {
  return `# 協働事業ガイドライン\n\n${articles.map((text, index) => `## 第${index + 1}条${text}\n`).join('\n')}${rest}`;
}

export const ARTICLES: readonly string[] = [
  '（目的）\n\nこのガイドラインは、つながる鎌倉条例第３条の理念に基づき、必要な事項を定める。',
  '（提案の募集）\n\n担当課は、提案を募集する。\n\n２　前項の募集は、第4条の審査の日の30日前までに行う。',
  '（提案書の提出）\n\n団体は、提案書（様式第1号）を提出する。\n\n- (1)　団体の名称\n- (2)　事業の目的',
  '（審査）\n\n市は、前条の提案書を審査し、その結果を第2条第2項の例により公表する。\n\n２　前条第2号の目的は、第1項の審査で重く見る。',
  '（協定）\n\n市及び団体は、第3条から前条までの手続を終えたときは、協定を結ぶ。',
];

export const ANNEX = '\n## 様式第1号\n\n提案書\n';

export function compared(oldSource: string, newSource: string) {
  return compareFiles(parseFile('index.mdx', oldSource), parseFile('index.mdx', newSource));
}
