import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {followAnswers} from '../../src/core/choice/tree';
import {findPromises} from '../../src/lint/promises';
import {parseRegister, type RegisterSpec} from '../../src/registers/parseRegister';
import {estimateRegister} from '../../src/registers/schemas/estimate';
import {formsRegister} from '../../src/registers/schemas/forms';
import {programmeRegister} from '../../src/registers/schemas/programme';
import {readinessRegister} from '../../src/registers/schemas/readiness';
import {scheduleRegister} from '../../src/registers/schemas/schedule';
import {readTexts} from '../../scripts/texts/readTexts';
import {guideEditions} from '../support/guideEditions';
import {readRegister} from '../support/readRegister';

const root = path.resolve(__dirname, '../..');
const yaml = (name: string): string => fs.readFileSync(path.join(root, `docs/groups/${name}.yml`), 'utf8');
const problems = (spec: RegisterSpec<unknown>, {text, clauses}: {readonly text: string; readonly clauses?: ReadonlySet<string>}): string[] => parseRegister(spec, {path: 'x.yml', text, clauses}).file.messages.map(({line, column, reason}) => `${line}:${column} ${reason}`);
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

const forms = readRegister(formsRegister, 'docs/groups/forms.yml');
const readiness = readRegister(readinessRegister, 'docs/groups/readiness.yml');

describe('どの形がよいか（forms.yml）', () => {
  const tree = {questions: forms.questions, outcomes: forms.outcomes.map(({id}) => id)};
  const ends = (answers: readonly number[]): string[] => {
    const {question, outcome} = followAnswers(tree, answers);
    return question ? question.answers.flatMap((_, index) => ends([...answers, index])) : [outcome ?? `行き止まり ${answers.join('-')}`];
  };
  test('最初の質問から、どの道も結果に着き、どの結果にも着ける', () => {
    expect(new Set(ends([]))).toEqual(new Set(tree.outcomes));
  });
  test('8つの形のどれにも、着く道がある', () => {
    expect(new Set(forms.outcomes.flatMap(({form}) => form ?? []))).toEqual(new Set(forms.forms.map(({id}) => id)));
    expect(forms.forms.map(({name}) => name)).toEqual(['委託', '補助', '負担金（協働事業）', '共催', '後援', '実行委員会', '事業協力', '協定']);
  });
  test('エール事業のコースは、エール事業の台帳にあるものだけである', () => {
    const known = readRegister(programmeRegister, 'docs/programme/programme.yml').courses.map(({id}) => id);
    expect([...forms.outcomes.flatMap(({courses}) => courses), ...forms.questions.flatMap(({course}) => course ?? [])].filter((id) => !known.includes(id))).toEqual([]);
  });
  test('行き先のない答えを、行と列で示す', () => {
    const text = yaml('forms').replace('next: need}', 'next: nedd}');
    expect(problems(formsRegister, {text})).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, 'nedd')}:\\d+ .*「nedd」.*行き先「nedd」がありません。`))]);
  });
  test('元の質問に戻る答えを、行と列で示す', () => {
    const text = yaml('forms').replace('next: commission-cash}', 'next: whose}');
    expect(problems(formsRegister, {text})).toContainEqual(expect.stringMatching(new RegExp(`^${lineOf(text, '難しい、または分からない, next: whose')}:\\d+ .*この質問に戻ります。`)));
  });
  test('着く答えのない結果を、行と列で示す', () => {
    const text = yaml('forms').replace('next: commission-cash}', 'next: commission}');
    expect(problems(formsRegister, {text})).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, 'id: commission-cash')}:9 .*着く答えがありません。`))]);
  });
});

describe('受注準備チェック（readiness.yml）', () => {
  const statements = readiness.groups.flatMap((group) => group.statements);
  test('6つの組に、25までの文がある', () => {
    expect(readiness.groups.map(({name}) => name)).toEqual(['組織', '会計', '体制', '実績', '法令と保険', '情報の管理']);
    expect(statements.length).toBeLessThanOrEqual(25);
  });
  test('26番目の文を、その行で断る', () => {
    const extra = ['x1', 'x2'].map((id) => yaml('readiness').slice(yaml('readiness').lastIndexOf('      - id: ')).replace('copyright', id)).join('');
    expect(problems(readinessRegister, {text: yaml('readiness') + extra})).toEqual([expect.stringMatching(new RegExp(`^${lineOf(yaml('readiness') + extra, 'id: x2')}:\\d+ .*全部で25まで`))]);
  });
  test('段が4つでない文を、行と列で示す', () => {
    const text = yaml('readiness').replace('[会則がない, ', '[');
    expect(problems(readinessRegister, {text})).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, '[下書きがある')}:17 .*段は4つ書いてください`))]);
  });
});

describe('契約の時間表（schedule.yml）', () => {
  const {steps} = readRegister(scheduleRegister, 'docs/groups/schedule.yml');
  test('段階は、手引きの「契約の流れ」の10の段階と同じ順である', () => {
    expect(steps.map(({name}) => name)).toEqual(['相談', '仕様', '見積り', '選定', '契約', '実施', '報告', '検査', '請求', '支払']);
  });
  test('法律に日数の決まりがあるとするのは、出典のある検査と支払だけである', () => {
    expect(steps.filter(({basis}) => basis === '法律').map(({name, days, unit}) => `${name}${days}${unit}`)).toEqual(['検査10暦日', '支払30暦日']);
  });
  test('0日の段階と、ない段階を指すpivotを、行と列で示す', () => {
    const text = yaml('schedule').replace('days: 20', 'days: 0');
    expect(problems(scheduleRegister, {text})).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, 'days: 0')}:11 .*「0」.*1以上`))]);
    expect(problems(scheduleRegister, {text: yaml('schedule').replace('pivot: perform', 'pivot: work')})).toEqual([expect.stringMatching(/^\d+:8 .*「work」.*stepsにない段階/)]);
  });
});

describe('団体のための道具の台帳', () => {
  const registers: readonly (readonly [string, RegisterSpec<unknown>])[] = [['forms', formsRegister], ['readiness', readinessRegister], ['schedule', scheduleRegister], ['estimate', estimateRegister]];
  test.each(registers)('%s.yml は、契約・採択・支払を約束しない', (name) => {
    expect(findPromises(yaml(name)).map(({text}) => text)).toEqual([]);
  });
  test.each(registers)('%s.yml の、施行中の公開の手引きにない条項IDを、行と列で示す', (name, spec) => {
    const text = yaml(name).replace(/np-[a-z-]+/, 'np-gone');
    const found = problems(spec, {text, clauses: publicClauses()});
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${lineOf(text, 'np-gone')}:\\d+ .*「np-gone」: この条項は、施行中の公開の手引きにありません`))]);
  });
});

/** A sentence for groups has at most this many letters (ux.md E10). */
const SENTENCE_LETTERS = 60;

test.each(['forms', 'readiness', 'schedule', 'estimate', 'journey', 'templates'])(`%s.yml の文は、どれも1文${SENTENCE_LETTERS}字までである`, (name) => {
  const sentences = texts(parse(yaml(name))).flatMap((text) => text.split(/(?<=。)/));
  expect(sentences.filter((one) => one.length > SENTENCE_LETTERS)).toEqual([]);
  expect(sentences.length).toBeGreaterThan(30);
});

test('検査は、どの台帳の条項IDも、施行中の公開の手引きにあると確かめる', () => {
  const found = readTexts(root).registers.flatMap((file) => file.messages.map(({line, reason}) => `${file.path}:${line} ${reason}`));
  expect(found).toEqual([]);
});

function publicClauses(): ReadonlySet<string> {
  const folder = path.join(root, 'guides/outsourcing', guideEditions('outsourcing').current.id, 'npo');
  const pages = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
  return new Set(pages.flatMap((text) => [...text.matchAll(/\{\/\* #([a-z0-9-]+) \*\/\}/g)].map(([, id]) => id)));
}

/** All texts of a register but its sources. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => (key === 'source' || key === 'sources' ? [] : texts(one)));
}
