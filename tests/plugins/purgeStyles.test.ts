import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {purgeStyles} from '../../src/plugins/delivery/purgeStyles';

/** A site with one style sheet. Out: what is left of it, and its new place. */
async function purged(css: string, texts: readonly string[]): Promise<{css: string; names: ReadonlyMap<string, string>}> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'purge-'));
  fs.mkdirSync(path.join(folder, 'assets/css'), {recursive: true});
  fs.writeFileSync(path.join(folder, 'assets/css/styles.1.css'), css);
  const names = await purgeStyles(folder, (async function* () { yield* texts; })());
  const [name] = fs.readdirSync(path.join(folder, 'assets/css'));
  return {css: fs.readFileSync(path.join(folder, 'assets/css', name), 'utf8'), names};
}

describe('使われない書式を除く', () => {
  test('ページにもスクリプトにもない名前の書式だけを除く', async () => {
    const {css} = await purged('.used{color:red}.made-later{color:blue}.never{color:green}main{margin:0}', ['<main class="used">', 'e.className="made-later"']);
    expect(css).toContain('.used');
    expect(css).toContain('.made-later');
    expect(css).toContain('main');
    expect(css).not.toContain('.never');
  });
  test('印刷、属性、状態の書式を残す', async () => {
    const {css} = await purged('@media print{.used{display:none}}.used[hidden]{display:none}.used:focus-visible{outline:0}', ['<p class="used" hidden>']);
    expect(css).toMatch(/@media print/);
    expect(css).toContain('[hidden]');
    expect(css).toContain(':focus-visible');
  });
  test('使われない色の変数を除き、使う変数を残す', async () => {
    const {css} = await purged(':root{--used:red;--never:blue}p{color:var(--used)}', ['<p>']);
    expect(css).toContain('--used:red');
    expect(css).not.toContain('--never');
  });
  test('中身が違えば名前も違う。前の名前を持つ利用者に、古い書式が残らないためである', async () => {
    const [one, other] = [await purged('.a{color:red}.b{color:blue}', ['a']), await purged('.a{color:red}.b{color:blue}', ['a b'])];
    expect(one.names.get('assets/css/styles.1.css')).not.toBe(other.names.get('assets/css/styles.1.css'));
  });
});
