import {fillHashes} from '../../../scripts/edition/fillHashes';
import {refreezeEdition} from '../../../scripts/edition/refreezeEdition';
import {makePortalRoot, removePortalRoot, type PortalRoot} from '../../support/portalRoot';

const YAML = 'guides/guideline/guide.yml';
const PAGE = 'guides/guideline/2023-04-01/index.mdx';
let root: PortalRoot;

beforeEach(() => {
  root = makePortalRoot();
  fillHashes(root.folder);
  root.edit(PAGE, (text) => text.replace('分担', '共有'));
});
afterEach(() => removePortalRoot(root));
const refreeze = (given: {edition?: string; reason?: string} = {}) => refreezeEdition(root.folder, {guide: 'guideline', edition: '2023-04-01', reason: '見本の文を詳しくした', today: '2026-11-23', ...given});

describe('見本の版を固め直す', () => {
  test('新しいhashと、日と理由を残す', () => {
    refreeze();
    expect(root.read(YAML)).toMatch(/refreezes:\n +- on: 2026-11-23\n +reason: 見本の文を詳しくした\n +hash: '[0-9a-f]{64}'/);
    expect(fillHashes(root.folder)).toContain('すべてそろっています');
  });
  test('2度目の理由は、前の理由の後に並ぶ', () => {
    refreeze();
    root.edit(PAGE, (text) => text.replace('共有', '分担'));
    refreeze({reason: '元に戻した'});
    expect(root.read(YAML).match(/- on: /g)).toHaveLength(2);
  });
  test.each([
    ['理由がない', {reason: ' '}, '理由がありません'],
    ['ない版', {edition: '2022-04-01'}, '「2022-04-01」という版がありません'],
    ['改定案', {edition: 'draft'}, '固め直すのは施行した版だけ'],
  ])('%sなら断り、何も書かない', (_, given, message) => {
    const before = root.snapshot();
    expect(() => refreeze(given)).toThrow(message);
    expect(root.snapshot()).toEqual(before);
  });
  test('見本でない手引きの版は、固め直せない', () => {
    root.edit(YAML, (text) => text.replace('sample: true\n', ''));
    expect(() => refreeze()).toThrow('見本ではない');
  });
});
