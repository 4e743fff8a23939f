import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import {createBrowserData} from '../../src/plugins/browserData';

const value = {文: '改行\u2028と</script>と「かぎ」'};

describe('島が求めるデータ', () => {
  test('書いたファイルを動かすと、同じ値が届く', async () => {
    const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'data-'));
    const data = createBrowserData();
    data.set('search/a', value);
    await data.write(outDir);
    const arrived: unknown[] = [];
    vm.runInNewContext(fs.readFileSync(path.join(outDir, 'data/search/a.js'), 'utf8'), {portalData: (...all: unknown[]) => arrived.push(all)});
    expect(JSON.stringify(arrived)).toBe(JSON.stringify([['search/a', value]]));
    fs.rmSync(outDir, {recursive: true});
  });
  test('編集中のサーバーは、知っている名前だけに答える', () => {
    const data = createBrowserData();
    data.set('parts', 1);
    const fallback = {middleware: () => undefined};
    const all: unknown[] = [fallback];
    expect(data.devServer().devServer.setupMiddlewares(all)).toEqual([]);
    const [{middleware}, last] = all as [{middleware: (request: object, response: object, next: () => void) => void}, unknown];
    expect(last).toBe(fallback);
    const sent: string[] = [];
    const ask = (url: string): void => middleware({url}, {setHeader: () => undefined, end: (text: string) => sent.push(text)}, () => sent.push('次へ'));
    ask('/data/parts.js?x=1');
    ask('/data/other.js');
    expect(sent).toEqual(['portalData("parts",1);\n', '次へ']);
  });
});
