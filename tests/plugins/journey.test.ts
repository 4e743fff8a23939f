import fs from 'node:fs';
import path from 'node:path';
import {placeOnJourney} from '../../src/core/model/journey';
import {findPromises} from '../../src/lint/promises';
import {findUnknownNames, toJourney, type JourneyTargets} from '../../src/plugins/journey/toJourney';
import {parseRegister} from '../../src/registers/parseRegister';
import {journeyRegister, type JourneyRegister} from '../../src/registers/schemas/journey';
import {scheduleRegister} from '../../src/registers/schemas/schedule';
import {templatesRegister} from '../../src/registers/schemas/templates';
import {guideEditions} from '../support/guideEditions';
import {readRegister} from '../support/readRegister';

const ROOT = path.resolve(__dirname, '../..');
const FILE = 'docs/groups/journey.yml';
const text = fs.readFileSync(path.join(ROOT, FILE), 'utf8');
const register = readRegister(journeyRegister, FILE);
const schedule = readRegister(scheduleRegister, 'docs/groups/schedule.yml');
const guidePages = fs.readdirSync(path.join(ROOT, 'guides/outsourcing', guideEditions('outsourcing').current.id, 'npo')).filter((file) => file.endsWith('.mdx')).map((file) => `npo/${file.replace('.mdx', '')}`);
const tools = fs.readdirSync(path.join(ROOT, 'docs/groups')).filter((file) => file.endsWith('.mdx')).map((file) => `/groups/${file.replace('.mdx', '/')}`);
const links = (names: readonly string[], toAddress: (name: string) => string) => new Map(names.map((name) => [name, {title: name, address: toAddress(name)}]));
const targets: JourneyTargets = {
  pages: new Map([...links(guidePages, (name) => `/outsourcing/${name}/`), ...links(tools, (name) => name)]),
  forms: links(readRegister(templatesRegister, 'docs/groups/templates.yml').templates.map(({id}) => id), (id) => `/groups/templates/${id}/`),
  schedule,
};
const spoiled = (from: string, to: string): JourneyRegister | undefined => parseRegister(journeyRegister, {path: FILE, text: text.replace(from, to)}).value;
const messages = (from: string, to: string): string[] => parseRegister(journeyRegister, {path: FILE, text: text.replace(from, to)}).file.messages.map(({line, reason}) => `${line} ${reason}`);
const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

describe('委託までの道すじ（journey.yml）', () => {
  const steps = toJourney(register, targets);
  test('契約・採択・支払を約束しない', () => expect(findPromises(text).map((found) => found.text)).toEqual([]));
  test('時間表のどの段階も、同じ順で道すじにあり、その書類は、用意する物かできる物に入っている', () => {
    expect(register.steps.flatMap((step) => step.schedule ?? [])).toEqual(schedule.steps.map(({id}) => id));
    const missing = schedule.steps.flatMap(({id, papers}) => {
      const step = register.steps.find((one) => one.schedule === id);
      return papers.filter((paper) => ![...step?.ready ?? [], ...step?.made ?? []].includes(paper)).map((paper) => `${id} ${paper}`);
    });
    expect(missing).toEqual([]);
  });
  test('団体向けの手引きのページと道具は、用語と入口を除いて、どれか1つの段階にある', () => {
    const off = [...guidePages.map((name) => `/outsourcing/${name}/`), ...tools].filter((address) => !placeOnJourney(steps, address));
    expect(off).toEqual(['/outsourcing/npo/terms/', '/groups/index/', '/groups/journey/']);
  });
  test('どの様式も、どれか1つの段階で使う', () => {
    expect([...targets.forms.values()].filter(({address}) => !placeOnJourney(steps, address))).toEqual([]);
  });
  test('最初の段階には前がなく、最後の段階には次がない', () => {
    expect(placeOnJourney(steps, '/groups/forms/')).toMatchObject({step: {number: 1}, before: undefined, after: {number: 2}});
    expect(placeOnJourney(steps, '/groups/templates/review/')).toMatchObject({step: {number: 12}, before: {number: 11}, after: undefined});
  });
  test('期間は時間表から出て、始める日の段階は契約の期間である', () => {
    expect(steps.map(({span}) => span)).toEqual(['', '', '約4週間〔要確認〕', '約4週間〔要確認〕', '約2週間〔要確認〕', '約6週間〔要確認〕', '約2週間〔要確認〕', '契約の期間', '約2週間〔要確認〕', '10日以内（法律の日数）', '約1週間〔要確認〕', '30日以内（法律の日数）']);
  });
});

describe('道すじの台帳の誤り', () => {
  test.each([
    ['npo/kinds', 'npo/gone', /「npo\/gone」: ページが/], ['forms: [quote]', 'forms: [gone]', /「gone」: 様式が/], ['schedule: spec', 'schedule: gone', /「gone」: 段階が/],
  ])('%s をない名前にすると、その場所を示す', (from, to, message) => {
    const value = spoiled(from, to);
    expect(value && findUnknownNames(value, targets).map((found) => found.message)).toEqual([expect.stringMatching(message)]);
  });
  test('同じページを2つの段階に書くと、行を示す', () => {
    expect(messages('pages: [npo/trouble]', 'pages: [npo/flow]')).toEqual([expect.stringMatching(new RegExp(`^${lineOf('pages: [npo/trouble]')} .*「npo/flow」: 2度出ています`))]);
  });
  test('用意する物のない段階を、行で示す', () => {
    expect(messages('ready: [通帳, 帳簿]', 'ready: []')).toEqual([expect.stringMatching(new RegExp(`^${lineOf('ready: [通帳, 帳簿]')} .*用意する物を1つ以上`))]);
  });
});
