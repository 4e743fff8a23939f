import {z} from 'zod';
import {parseRegister} from '../../src/registers/parseRegister';
import {guideRegister} from '../../src/registers/schemas/guide';

const good = `id: handbook
title: 協働の手引き
summary: 職員が協働を進めるときの手引き
owner: 地域のつながり課
audience: staff
editions:
  - id: 2024-04-01
    label: 令和6年度版
    status: in-force
    effectiveDate: 2024-04-01
    reason: 制度の変更
    hash: ''
`;
const parse = (text: string) => parseRegister(guideRegister, {path: 'guides/handbook/guide.yml', text});
const reasons = (text: string) => parse(text).file.messages.map((message) => `${message.line}:${message.column} ${message.reason}`);

describe('台帳の読み取り', () => {
  test('正しい台帳は値になり、指摘がない', () => {
    expect(parse(good).value?.editions[0].label).toBe('令和6年度版');
    expect(reasons(good)).toEqual([]);
  });
  test('決められた値でないものは、行と列、値、直し方を示す', () => {
    const [reason] = reasons(good.replace('in-force', 'active'));
    expect(reason).toMatch(/^9:13 .*「active」.*「in-force」/);
  });
  test('決められた値が日本語でも、英語の文を出さない', () => {
    const spec = {name: 'sample', schema: z.strictObject({status: z.enum(['遅れて完了', '予定']), month: z.int()})};
    const {file} = parseRegister(spec, {path: 'a.yml', text: 'status: 済み\nmonth: 春\n'});
    expect(file.messages.map((message) => message.reason)).toEqual([
      '「status」「済み」: 決められた値ではありません。「遅れて完了」「予定」のどれかにしてください',
      '「month」「春」: 値がないか、種類が違います。数を書いてください',
    ]);
  });
  test('知らない項目は、その行を示す', () => {
    expect(reasons(good.replace('owner:', 'ouner:'))).toEqual(expect.arrayContaining([expect.stringMatching(/ouner/)]));
  });
  test('YAMLとして壊れていれば、場所を示して値を返さない', () => {
    const broken = parse('id: [handbook\ntitle: x');
    expect(broken.value).toBeUndefined();
    expect(broken.file.messages[0].reason).toContain('YAMLとして読めません');
  });
  test('施行日が版の名前と違えば指摘する', () => {
    expect(reasons(good.replace('effectiveDate: 2024-04-01', 'effectiveDate: 2024-05-01')).join()).toContain('違います');
  });
  test('施行中の版が2つあれば指摘する', () => {
    const two = `${good}  - id: 2023-04-01\n    label: 令和5年度版\n    status: in-force\n    effectiveDate: 2023-04-01\n    reason: 初版\n`;
    expect(reasons(two).join()).toContain('1つだけ');
  });
});
