import fs from 'node:fs';
import path from 'node:path';
import {VFile} from 'vfile';
import {parseFile} from '../../src/core/parse';
import type {Edition} from '../../src/core/model/clause';
import {parseRegister} from '../../src/registers/parseRegister';
import {checkQuestions} from '../../src/registers/questionChanges';
import {pathsRegister, questionsRegister} from '../../src/registers/schemas/training';
import {readEdition} from '../../src/plugins/guides/readEdition';
import {readGuides} from '../../src/plugins/guides/readGuides';
import {readTraining} from '../../src/plugins/training/readTraining';
import {toPathViews, type CheckedTraining} from '../../src/plugins/training/views';
import {readRegister} from '../support/readRegister';

const SITE = path.resolve(__dirname, '../..');
const QUESTIONS = 'docs/training/questions.yml';
const text = fs.readFileSync(path.join(SITE, QUESTIONS), 'utf8');
const register = readRegister(questionsRegister, QUESTIONS);
const training = readTraining(SITE);
const reasons = (yaml: string) => parseRegister(questionsRegister, {path: QUESTIONS, text: yaml}).file.messages.map(({line, reason}) => `${line} ${reason}`);
const pathReasons = (yaml: string) => parseRegister(pathsRegister, {path: 'docs/training/paths.yml', text: yaml}).file.messages.map(({reason}) => reason);

describe('研修の問い', () => {
  test('協働の手引きに60問、ほかの手引きに20問ずつより多くある', () => {
    const count = (guide: string): number => register.questions.filter((one) => one.guide === guide).length;
    expect(count('handbook')).toBeGreaterThanOrEqual(60);
    expect(Math.min(count('guideline'), count('outsourcing'))).toBeGreaterThanOrEqual(20);
  });

  test('正しい選択肢が、いつも同じ場所にない', () => {
    const places = register.questions.map(({options}) => options.findIndex(({right}) => right));
    const share = [0, 1, 2].map((place) => places.filter((one) => one === place).length / places.length);
    expect(Math.min(...share)).toBeGreaterThan(0.2);
  });

  test('どの選択肢も、文と理由が違い、理由は文を写したものでない', () => {
    const poor = register.questions.filter(({options}) => new Set(options.map((one) => one.text)).size < options.length || options.some(({text: words, why}) => why.length < 8 || why === words));
    expect(poor.map(({id}) => id)).toEqual([]);
  });

  test('今の版で、どの問いも確かめた文のままである', () => {
    expect(training.files.flatMap(({messages}) => messages.map(({reason}) => reason))).toEqual([]);
  });
});

/** The edition in force, and a later one in which one clause reads otherwise. */
function withChange(clause: string, change: (source: string) => string) {
  const guide = readGuides(SITE, 'staff').guides.find(({record}) => record.id === 'handbook')!;
  const visible = guide.editions.find(({isCurrent}) => isCurrent)!;
  const reviewed = readEdition(visible, {siteDir: SITE, audience: 'staff'});
  const files = reviewed.files.map((file) => (file.clauses.some(({id}) => id === clause) ? parseFile(file.path, change(file.source)) : file));
  const current: Edition = {...reviewed, id: '2026-04-01', files};
  const file = new VFile({path: QUESTIONS, value: text});
  const guides = new Map([...training.guides].map(([id, one]) => [id, id === 'handbook' ? {current, byId: new Map([[visible.record.id, reviewed]])} : one]));
  checkQuestions(register, {guides, file});
  return file.messages;
}

const ofClause = (clause: string): string[] => register.questions.filter((one) => one.clause === clause).map(({id}) => id).sort();
const named = (messages: readonly {reason: string}[]): string[] => messages.map(({reason}) => /問い「(.+?)」/.exec(reason)?.[1] ?? '').sort();

describe('条項が確かめた後に変わったとき', () => {
  test('1つの条項を直すと、その条項の問いだけが止まる', () => {
    const messages = withChange('law-small-amount', (source) => source.replace('100万円', '120万円'));
    expect(named(messages)).toEqual(ofClause('law-small-amount'));
    expect(ofClause('law-small-amount').length).toBeGreaterThan(0);
  });

  test('問いの場所、前の文、今の文を示す', () => {
    const [{reason, line, fatal}] = withChange('law-small-amount', (source) => source.replace('100万円', '120万円'));
    expect(reason).toMatch(/確かめた文（2025-04-01）: .*100万円[\s\S]*今の文: .*120万円/);
    expect([fatal, text.split('\n')[(line ?? 0) - 1].trim()]).toEqual([true, 'clause: law-small-amount']);
  });

  test('条項がなくなると、なくなったと知らせる', () => {
    const messages = withChange('care-photo', (source) => source.replace(/## 肖像と写真[\s\S]*?(?=## 保険)/, ''));
    expect(named(messages)).toEqual(ofClause('care-photo'));
    expect(messages[0].reason).toContain('なくなりました');
  });

  test('改行だけの違いでは止まらない', () => {
    expect(withChange('law-small-amount', (source) => source.replace('政令の別表第五の範囲内で、', '政令の別表第五の\n範囲内で、'))).toEqual([]);
  });
});

test('見本の版が確かめた後に固め直されると、止めずに、読み直すよう知らせる', () => {
  const file = new VFile({path: QUESTIONS, value: text});
  const guides = new Map([...training.guides].map(([id, one]) => [id, {...one, refrozen: new Map(id === 'guideline' ? [['2025-04-01', '2099-01-01']] : [])}]));
  checkQuestions(register, {guides, file});
  expect(named(file.messages)).toEqual(register.questions.filter(({guide}) => guide === 'guideline').map(({id}) => id).sort());
  expect(file.messages.every(({fatal, reason}) => !fatal && reason.includes('固め直されました'))).toBe(true);
});

describe('台帳の誤り', () => {
  test('理由のない選択肢は、場所を示して断る', () => {
    expect(reasons(text.replace(/\n {8}why: .*/, ''))[0]).toMatch(/^\d+ .*why.*文を書いてください/);
  });
  test('正しい選択肢が2つあると断る', () => {
    expect(reasons(text.replace(/right: true\n/, 'right: true\n').replace(/- text: (.*)\n {8}why/, '- text: $1\n        right: true\n        why')).join()).toContain('1つだけ');
  });
  test('問いが1つだけの目標は断る', () => {
    expect(reasons(text.replace('aims:\n', 'aims:\n  - {id: alone, text: 1つ}\n')).join()).toContain('この目標の問いは0問');
  });
  test('道筋の番号の文字は、ほかの道筋と同じにできない', () => {
    const yaml = fs.readFileSync(path.join(SITE, 'docs/training/paths.yml'), 'utf8');
    expect(pathReasons(yaml.replace('code: B', 'code: A')).join()).toContain('ほかの道筋と同じ');
  });
});

describe('研修の道筋', () => {
  const views = toPathViews(training as CheckedTraining);
  test('6つあり、体験研修のほかは、ねらいの時間の15%以内に収まる', () => {
    const off = views.filter(({card}) => card.plannedMinutes !== null && Math.abs(card.minutes - card.plannedMinutes) > card.plannedMinutes * 0.15);
    expect([views.map(({card}) => card.title), off.map(({card}) => card.title)]).toEqual([['新任', '協働の担当', '管理職', '契約・会計', '法制', '体験研修の準備とふりかえり'], []]);
  });
  test('どの目標にも、やり直しに使う別の問いがある', () => {
    const alone = views.flatMap(({aims, questions}) => aims.filter(({id}) => questions.filter((one) => one.aim === id).length < 2));
    expect(alone).toEqual([]);
  });
  test('体験研修には、準備とふりかえりのシートがある', () => {
    expect(views.find(({card}) => card.id === 'experience')?.sheets.map(({title}) => title)).toEqual(['体験研修の準備シート', '体験研修のふりかえりシート']);
  });
});
