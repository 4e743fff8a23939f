import type {Links} from '../../citations/links';

/** 「○○要綱（令和○年○○市告示第○号）の一部を次のように改正する。」 (K1) */
export function frame(links: Links, title?: string): string {
  return `${title ?? nameOf(links)}の一部を次のように改正する。`;
}

/** The form of most guides: the table itself carries the change (K19). */
export function tableFrame(links: Links, title?: string): string {
  return `${title ?? nameOf(links)}の一部を別紙新旧対照表のとおり改正する。`;
}

/** Title and, when it stands right under it, the number in brackets. */
function nameOf({oldOutline}: Links): string {
  const title = oldOutline.units.find((unit) => unit.level === 'title');
  if (!title) return 'この文';
  const number = title.body.map(({clause}) => clause.text).find((text) => /^（[^（）]*第[^（）]*号）$/.test(text));
  return `${title.head.clause.text.replace(/\n/g, '')}${number ?? ''}`;
}
