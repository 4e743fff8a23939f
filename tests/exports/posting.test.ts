import path from 'node:path';
import {toPosting, type Posting} from '../../src/exports';
import {readPosting} from '../../src/plugins/exports/readPosting';

const guide = (title: string, count: number) => ({title, label: '令和6年度版', changes: Array.from({length: count}, (_, index) => `${title}の変更${index + 1}は、${'長い説明'.repeat(9)}。`)});
const posting = (...guides: Posting['guides']): Posting => ({day: '2024-04-01', commit: '832744b', owner: '地域のつながり課', notice: '下書きです。', guides});

describe('グループウェアの掲載文', () => {
  test('日、版、開き方、版の印があり、変更がないときもそのまま読める', () => {
    expect(toPosting(posting(guide('手引き', 0)))).toBe('【協働ポータル】令和6年（2024年）4月1日の版を載せました。\n■手引き　令和6年度版\n開き方：offlineフォルダーのindex.htmlを開く。WordとPDFはpackフォルダーにあります。\n下書きです。\n地域のつながり課（版の印 832744b）');
  });
  test('変更がいくら多くても400字を超えず、どの手引きも同じように載り、載らない数を言う', () => {
    const text = toPosting(posting(guide('甲', 9), guide('乙', 9), guide('丙', 9)));
    expect([...text].length).toBeLessThanOrEqual(400);
    expect(['甲', '乙', '丙'].map((title) => text.includes(`・${title}の変更1は、`))).toEqual([true, true, true]);
    expect(text.match(/・ほか\d件は/g)).toHaveLength(3);
  });
  test('長い変更は、収まる文だけを載せ、1つめの文が収まらないときだけ途中で切る', () => {
    const one = (what: string): string => toPosting(posting({title: '甲', label: '版', changes: [what]})).split('\n')[2];
    expect(one('額を改めた。理由は長い。')).toBe('・額を改めた。理由は長い。');
    expect(one(`額を改めた。${'長い'.repeat(40)}。`)).toBe('・額を改めた。');
    expect(one(`${'長い'.repeat(40)}。`)).toBe(`・${'長い'.repeat(29)}長…`);
    expect(one('')).toBe('・');
  });
  test('今の版から作った文は、施行中の版と、重要な変更を先に載せる', () => {
    const given = readPosting(path.resolve(__dirname, '../..'));
    const text = toPosting(given);
    expect([...text].length).toBeLessThanOrEqual(400);
    expect(text).not.toContain('…');
    expect(given.guides.map(({title, label}) => text.includes(`■${title}　${label}`))).toEqual(given.guides.map(() => true));
  });
});
