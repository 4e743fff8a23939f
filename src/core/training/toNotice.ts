/** What a notice tells of one edition. */
export interface NoticeFacts {
  readonly title: string;
  readonly label: string;
  /** e.g. `令和7年（2025年）4月1日` */
  readonly day: string;
  readonly owner: string;
  /** In the order of their weight. */
  readonly changes: readonly {readonly weight: '重要' | '軽微'; readonly what: string}[];
}

/** The groupware takes no longer text. */
export const NOTICE_LETTERS = 400;

/** The text for the groupware: what there is, what changed, where to read it. Never longer than the limit: changes that find no room are counted. */
export function toNotice({title, label, day, owner, changes}: NoticeFacts): string {
  const head = `【お知らせ】${title}　${label}\n${day}に施行した版です。\n\n`;
  const foot = '\n研修は協働ポータルの「研修」から受けられます。前に受けた人は、変わったところだけを読めば足ります。受講の記録は自己申告です。\n';
  const end = `問合せ：${owner}\n`;
  const room = NOTICE_LETTERS - lettersOf(head + foot + end);
  return head + changeLines(changes, room) + foot + end;
}

function changeLines(changes: NoticeFacts['changes'], room: number): string {
  const sorted = [...changes].sort((one, other) => Number(other.weight === '重要') - Number(one.weight === '重要'));
  const lines = ['主な変更\n'];
  let left = room - lettersOf(lines[0]) - lettersOf(restLine(changes.length));
  for (const {what} of sorted) {
    const line = `・${what.split('。')[0]}。\n`;
    if (lettersOf(line) > left) break;
    lines.push(line);
    left -= lettersOf(line);
  }
  const rest = sorted.length - (lines.length - 1);
  return sorted.length === 0 ? '' : lines.join('') + (rest > 0 ? restLine(rest) : '');
}

function restLine(count: number): string {
  return `ほか${count}件は「変更点」にあります。\n`;
}

function lettersOf(text: string): number {
  return [...text].length;
}
