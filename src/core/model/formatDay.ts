/** First day of each era that our texts can name, newest first. Source: 元号を改める政令. */
const ERAS = [
  {name: '令和', from: '2019-05-01', year: 2019},
  {name: '平成', from: '1989-01-08', year: 1989},
  {name: '昭和', from: '1926-12-25', year: 1926},
] as const;

/** `2024-04-01` -> `令和6年（2024年）4月1日`. A day before 昭和, or a text that is no day, comes back as it is. */
export function formatDay(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const era = ERAS.find(({from}) => day >= from);
  if (!parts || !era) return day;
  const [, year, month, date] = parts.map(Number);
  const count = year - era.year + 1;
  return `${era.name}${count === 1 ? '元' : count}年（${year}年）${month}月${date}日`;
}
