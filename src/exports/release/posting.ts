import {formatDay} from '../../core/model/formatDay';

/** The guide's edition in force, as the groupware is told of it. */
export interface PostedGuide {
  readonly title: string;
  readonly label: string;
  /** What it changed, the important first. */
  readonly changes: readonly string[];
}

export interface Posting {
  /** e.g. `2024-04-01` */
  readonly day: string;
  readonly commit: string;
  readonly owner: string;
  /** What the texts must say of themselves; '' when nothing. */
  readonly notice: string;
  readonly guides: readonly PostedGuide[];
}

/** What a notice of the groupware may hold: letters, line breaks included (issue 7). */
const POSTING_LIMIT = 400;
/** A change is told in so many letters; the page on it tells the rest. */
const CHANGE_LENGTH = 60;

/** 掲載文 in plain text, at most 400 letters: which editions, what changed, how to open them. Changes that find no room are counted. */
export function toPosting({day, commit, owner, notice, guides}: Posting): string {
  const write = (told: readonly number[]): string => [
    `【協働ポータル】${formatDay(day)}の版を載せました。`,
    ...guides.flatMap(({title, label, changes}, index) => [`■${title}　${label}`, ...changes.slice(0, told[index]).map((change) => `・${shorten(change)}`), ...rest(changes.length - told[index])]),
    '開き方：offlineフォルダーのindex.htmlを開く。WordとPDFはpackフォルダーにあります。',
    ...(notice === '' ? [] : [notice]),
    `${owner}（版の印 ${commit}）`,
  ].join('\n');
  return write(fill(guides, write));
}

/** How many changes of each guide are told: one more of each in turn, as long as there is room. */
function fill(guides: readonly PostedGuide[], write: (told: readonly number[]) => string): readonly number[] {
  let told = guides.map(() => 0);
  const most = Math.max(0, ...guides.map(({changes}) => changes.length));
  for (let round = 0; round < most; round += 1) {
    for (const [index, {changes}] of guides.entries()) {
      const more = told.map((count, one) => (one === index ? Math.min(count + 1, changes.length) : count));
      if ([...write(more)].length <= POSTING_LIMIT) told = more;
    }
  }
  return told;
}

function rest(count: number): readonly string[] {
  return count > 0 ? [`・ほか${count}件は「変更点」のページ`] : [];
}

/** The sentences that have room, whole; only where the first has none is it cut. */
function shorten(text: string): string {
  const sentences: readonly string[] = text.replace(/\s+/g, ' ').match(/[^。]*。|[^。]+$/g) ?? [];
  const fits = sentences.findIndex((_, index) => [...sentences.slice(0, index + 1).join('')].length > CHANGE_LENGTH);
  if (fits !== 0) return sentences.slice(0, fits < 0 ? sentences.length : fits).join('');
  return `${[...sentences[0]].slice(0, CHANGE_LENGTH - 1).join('')}…`;
}
