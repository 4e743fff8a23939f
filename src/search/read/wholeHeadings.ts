import {headingLetters, headingMark} from '../text/headingMark';
import {byRank, type RankedPage} from './combine';
import type {Leaves} from './leaves';

/** More than any title or heading gives that only holds the question. */
const BONUS = 25;

/** Puts sections first whose heading is the question, or what it was found by (そうだん -> 相談), even if none of its words were found (してはいけないこと). */
export function raiseWholeHeadings(leaves: Leaves, pages: readonly RankedPage[], texts: readonly string[]): RankedPage[] {
  const wanted = new Map(texts.map((text) => [headingMark(text), headingLetters(text)]));
  const marked = new Set<number>();
  leaves.headingMarks.forEach((mark, section) => void (wanted.has(mark) && marked.add(section)));
  if (marked.size === 0) return [...pages];
  const most = Math.max(0, ...pages.map(({words}) => words));
  const raised = pages.map((page) => raise(page, marked, most));
  for (const page of pages) for (const {section} of page.sections) marked.delete(section);
  const others = [...marked].filter((section) => isHeading(leaves, section, wanted.get(leaves.headingMarks[section])));
  return [...raised, ...others.map((section): RankedPage => ({page: leaves.pageOf[section], score: BONUS, words: most, sections: [{section, score: BONUS}]}))].sort(byRank);
}

function raise(page: RankedPage, marked: ReadonlySet<number>, words: number): RankedPage {
  if (!page.sections.some(({section}) => marked.has(section))) return page;
  const sections = page.sections.map(({section, score}) => ({section, score: score + (marked.has(section) ? BONUS : 0)}));
  return {...page, words, score: page.score + BONUS, sections: sections.sort((one, other) => other.score - one.score || one.section - other.section)};
}

/** Marks may be shared by chance; a section that nothing else speaks for is looked at, where there is room. */
function isHeading(leaves: Leaves, section: number, letters: string | undefined): boolean {
  const text = leaves.text(section);
  return text === undefined || headingLetters(text.headings.at(-1) ?? text.page) === letters;
}
