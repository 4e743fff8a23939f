import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {z} from 'zod';
import registersPlugin from '../../src/plugins/registers';
import {visibleRegisters} from '../../src/plugins/visibleRegisters';

const record = z.strictObject({name: z.string(), count: z.number(), staffNote: z.string().optional(), memo: z.string().optional()});
const registers = ['alpha', 'beta'].map((name) => ({spec: {name, schema: z.array(record), publicFields: {name: true, count: true} as const}, path: `docs/${name}.yml`}));

function siteWith(texts: Readonly<Record<string, string>>): string {
  const siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'registers-'));
  fs.mkdirSync(path.join(siteDir, 'docs'));
  for (const [name, text] of Object.entries(texts)) fs.writeFileSync(path.join(siteDir, `docs/${name}.yml`), text);
  return siteDir;
}

async function createdData(siteDir: string, audience: 'staff' | 'public'): Promise<Record<string, unknown>> {
  const plugin = registersPlugin({siteDir}, {audience, registers, stamp: {commit: null, day: '2024-04-01'}});
  const created: Record<string, unknown> = {};
  const actions = {createData: async (name: string, data: unknown) => { created[name] = JSON.parse(String(data)); return name; }};
  const content = await plugin.loadContent?.();
  await plugin.contentLoaded?.({content, actions} as unknown as Parameters<NonNullable<typeof plugin.contentLoaded>>[0]);
  return created;
}

const good = {alpha: '- {name: 場, count: 1, staffNote: 庁内だけ, memo: 足した項目}\n', beta: '- {name: 基金, count: 2}\n'};

describe('台帳を読むプラグイン', () => {
  test('台帳ごとに、名前つきのデータを作る', async () => {
    expect(await createdData(siteWith(good), 'staff')).toMatchObject({
      'alpha.json': [{name: '場', count: 1, staffNote: '庁内だけ', memo: '足した項目'}], 'beta.json': [{name: '基金', count: 2}],
    });
  });
  test('作った日を渡し、情報の古さをページで数えられるようにする', async () => {
    expect((await createdData(siteWith(good), 'staff'))['built-on.json']).toEqual({commit: null, day: '2024-04-01'});
  });
  test('公開用のデータには、公開すると決めた項目だけがある', async () => {
    expect(await createdData(siteWith(good), 'public')).toMatchObject({'alpha.json': [{name: '場', count: 1}], 'beta.json': [{name: '基金', count: 2}]});
    expect(JSON.stringify(await createdData(siteWith(good), 'public'))).not.toMatch(/staffNote|庁内だけ|memo|足した項目/);
  });
  test('公開する項目を決めていない台帳は、公開のページの隣にあっても、読みもしない', () => {
    const siteDir = siteWith({});
    fs.writeFileSync(path.join(siteDir, 'docs/index.mdx'), '---\naudience: public\n---\n');
    const [{spec: {name, schema}, path: file}, named] = registers;
    expect(visibleRegisters(siteDir, 'public', [{spec: {name, schema}, path: file}, named]).map(({spec}) => spec.name)).toEqual(['beta']);
  });
  test('誤りがあれば、全部をファイルと行の順に示して止まる', async () => {
    const siteDir = siteWith({beta: '- {name: 基金, count: 二}\n', alpha: '- {name: 場, count: 1}\n- {name: 茶, count: 多い}\n- {name: 駅, cuont: 3}\n'});
    const plugin = registersPlugin({siteDir}, {audience: 'staff', registers});
    const message = await Promise.resolve(plugin.loadContent?.()).then(() => '', (error: Error) => error.message);
    expect([...new Set(message.match(/docs\/\w+\.yml:\d+/g))]).toEqual(['docs/alpha.yml:2', 'docs/alpha.yml:3', 'docs/beta.yml:1']);
  });
  test('誤りの知らせは、値と直し方を含む', async () => {
    const siteDir = siteWith({...good, beta: '- {name: 基金, count: 二}\n'});
    await expect(registersPlugin({siteDir}, {audience: 'staff', registers}).loadContent?.()).rejects.toThrow(/docs\/beta\.yml:1:\d+ .*「二」.*数を書いて/);
  });
  test('台帳のファイルを見張る', () => {
    expect(registersPlugin({siteDir: '/site'}, {audience: 'staff', registers}).getPathsToWatch?.()).toEqual(['/site/docs/alpha.yml', '/site/docs/beta.yml']);
  });
});
