import {spawnSync} from 'node:child_process';
import path from 'node:path';
import JSZip from 'jszip';
import {makePack} from '../../scripts/training/makePack';
import {toCheckCode} from '../../src/core/training/checkCode';
import {NOTICE_LETTERS, toNotice} from '../../src/core/training/toNotice';
import {readTraining} from '../../src/plugins/training/readTraining';
import type {CheckedTraining} from '../../src/plugins/training/views';
import {readPdfPages} from '../exports/pdfText';

const SITE = path.resolve(__dirname, '../..');
const code = toCheckCode({path: 'A', kind: 'whole', edition: '2025-04-01', day: '2026-11-28', right: 5, asked: 6, mark: '7Q'});
jest.setTimeout(120_000);

function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', path.join(SITE, 'scripts/training.ts'), ...args], {encoding: 'utf8', cwd: SITE});
  return {status, stdout, stderr};
}

describe('training の命令', () => {
  test('番号を確かめ、自己申告と書き、1つでも違えば終了コード1になる', () => {
    const wrong = code.replace(/.$/, (letter) => (letter === '7' ? '8' : '7'));
    const {status, stdout} = run('verify', code, wrong);
    expect([status, stdout.trim().split('\n')]).toEqual([1, [expect.stringMatching(/^正しい　.*新任（全部）.*6問のうち5問（自己申告）$/), expect.stringMatching(/^断ります　.*1文字以上が違っています/)]]);
  });

  test('使い方が違えば、使い方を示す', () => {
    expect(run('count')).toMatchObject({status: 1, stderr: expect.stringContaining('使い方：npm run training')});
  });
});

describe('講師のための一式', () => {
  const training = readTraining(SITE) as CheckedTraining;
  // One path is enough to see what the pack is made of; each one is a run of the browser.
  const short: CheckedTraining = {...training, paths: {...training.paths, paths: training.paths.paths.filter(({id}) => id === 'experience')}};
  let files: JSZip;
  beforeAll(async () => {
    files = await JSZip.loadAsync(await makePack(short, SITE));
  });

  test('冊子、スライド、答え、集計、お知らせが入っている', () => {
    expect(Object.keys(files.files)).toEqual(['README.txt', 'notice.txt', 'booklet.pdf', 'slides/experience.pdf', 'answers.pdf', 'attendance.xlsx']);
  });

  test('答えの紙には、どの問いの、どの選択肢の理由もある', async () => {
    const paper = readPdfPages(await files.file('answers.pdf')!.async('uint8array')).map((page) => page.replace(/^.*?令和7年度版/, '')).join('');
    const asked = training.questions.questions.filter(({aim}) => short.paths.paths[0].aims.includes(aim));
    expect(asked.flatMap(({stem, options}) => [stem, ...options.flatMap(({text, why}) => [text, why])]).filter((text) => !paper.includes(text.replace(/\s/g, '')))).toEqual([]);
  });

  test('お知らせは400字までで、変わったことと、変わったところだけの学び直しを知らせる', async () => {
    const notice = await files.file('notice.txt')!.async('string');
    expect([...notice].length).toBeLessThanOrEqual(NOTICE_LETTERS);
    expect(notice).toMatch(/主な変更\n・.*\n[\s\S]*変わったところだけを読めば足ります/);
  });

  test('入りきらない変更は、件数で知らせる', () => {
    const changes = Array.from({length: 30}, (_, index) => ({weight: index % 2 ? '重要' as const : '軽微' as const, what: `変更${index}を書いた。続き。`}));
    const notice = toNotice({title: '手引き', label: '版', day: '日', owner: '課', changes});
    const told = [...notice.matchAll(/^・変更(\d+)を書いた。$/gm)].map(([, index]) => Number(index));
    expect([[...notice].length <= NOTICE_LETTERS, Number(/ほか(\d+)件/.exec(notice)?.[1]) + told.length, told[0] % 2]).toEqual([true, 30, 1]);
  });
});
