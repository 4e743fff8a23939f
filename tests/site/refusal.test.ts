import fs from 'node:fs';
import path from 'node:path';
import {guideEditions} from '../support/guideEditions';
import {copySite, type SiteCopy} from '../support/siteCopy';

/** The lint alone; no page is built. */
const BUILD_LIMIT_MS = 180_000;

interface Mistake {
  readonly what: string;
  readonly file: string;
  readonly spoil: (text: string) => string;
  /** Where the finger points: the first line that holds this, and this in it. */
  readonly line: string;
  readonly at: string;
  /** The value and its repair, as said to an editor. */
  readonly says: RegExp;
}

const PAGE = `guides/handbook/${guideEditions('handbook').draft.id}/steps.mdx`;

const MISTAKES: readonly Mistake[] = [
  {what: 'guide.ymlの値の誤り', file: 'guides/handbook/guide.yml', spoil: (text) => text.replace('status: in-force', 'status: 施行中'), line: 'status: 施行中', at: '施行中', says: /「施行中」.*in-force/},
  {what: '条項IDの重なり', file: PAGE, spoil: (text) => `${text}\n## 重なる見出し {/* #${firstId(text)} */}\n`, line: '## 重なる見出し', at: '##', says: /重複しています.*別のID/},
  {what: '条項IDの欠け', file: PAGE, spoil: (text) => `${text}\n## IDのない見出し\n`, line: '## IDのない見出し', at: '##', says: /「IDのない見出し」に条項IDがありません.*書いてください/},
  {what: '台帳の値の誤り', file: 'docs/plan/measures.yml', spoil: (text) => text.replace('status: できていない', 'status: できなかった'), line: 'status: できなかった', at: 'できなかった', says: /「できなかった」.*できていない/},
];

describe('誤りのある文章と台帳からサイトを作ろうとすると', () => {
  let copy: SiteCopy;
  let built: ReturnType<SiteCopy['build']>;
  beforeAll(() => {
    copy = copySite();
    copy.write('build/staff/index.html', '前に作ったサイト');
    for (const {file, spoil} of MISTAKES) copy.edit(file, spoil);
    built = copy.build('staff');
  }, BUILD_LIMIT_MS);
  afterAll(() => copy.remove());

  test.each(MISTAKES)('$whatは、場所と値と直し方を示す', ({file, line, at, says}) => {
    const place = placeOf(fs.readFileSync(path.join(copy.folder, file), 'utf8'), {line, at});
    const said = built.output.split('\n').filter((one) => one.startsWith(`${file}:${place} 誤り `));
    expect(said).toEqual([expect.stringMatching(says)]);
  });

  test('サイトは作られず、前に作ったサイトがそのまま残る', () => {
    expect(built.status).toBe(1);
    expect(built.output).toContain('サイトは作られませんでした');
    expect(fs.readFileSync(path.join(copy.folder, 'build/staff/index.html'), 'utf8')).toBe('前に作ったサイト');
    expect(fs.readdirSync(path.join(copy.folder, 'build'))).toEqual(['staff']);
  });

  test('ほかの誤りは言わない', () => {
    expect(built.output.match(/^\S+:\d+:\d+ 誤り /gm)).toHaveLength(MISTAKES.length);
  });
});

/** `line:column`, both from 1. */
function placeOf(text: string, {line, at}: Pick<Mistake, 'line' | 'at'>): string {
  const lines = text.split('\n');
  const index = lines.findIndex((one) => one.includes(line));
  return `${index + 1}:${lines[index].indexOf(at) + 1}`;
}

function firstId(text: string): string {
  return /\{\/\* #([a-z0-9-]+) \*\/\}/.exec(text)?.[1] ?? '';
}
