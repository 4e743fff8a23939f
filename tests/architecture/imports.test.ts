import fs from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/** Who may import whom (architecture.md, One-way flow). A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': [],
  'src/registers': ['src/core'],
  'src/lint': ['src/core', 'src/registers/schemas'],
  'src/search': ['src/core'],
  'src/exports': ['src/core'],
  'src/imports': ['src/core'],
  'src/plugins': ['src/core', 'src/registers', 'src/search', 'src/exports'],
  'src/components': ['src/core/model', 'src/core/render', 'src/islands'],
  'src/islands': ['src/components', 'src/core', 'src/search', 'src/registers/schemas'],
  'src/theme': ['src/components', 'src/islands', 'src/core/model'],
  'src/pages': ['src/components', 'src/islands', 'src/core/model'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  const full = path.join(ROOT, folder);
  if (!fs.existsSync(full)) return [];
  return fs.readdirSync(full, {recursive: true, encoding: 'utf8'}).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file));
}

function importsOf(file: string): Import[] {
  // A rule's header shows pages with imports of their own.
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8').replace(/^\/\/.*$/gm, '');
  const names = [...text.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map((match) => match[1]);
  return names.flatMap((name) => {
    if (name.startsWith('@site/')) return [{from: file, to: name.slice('@site/'.length)}];
    return name.startsWith('.') ? [{from: file, to: path.join(path.dirname(file), name)}] : [];
  });
}

const inside = (file: string, folder: string): boolean => file === folder || file.startsWith(`${folder}/`);

describe('importの向き', () => {
  test.each(Object.entries(MAY_IMPORT))('%s は決められた部分だけを使う', (folder, allowed) => {
    const wrong = sources(folder).flatMap(importsOf)
      .filter(({to}) => to.startsWith('src/') && ![folder, ...allowed].some((part) => inside(to, part)))
      .map(({from, to}) => `${from} -> ${to}`);
    expect(wrong).toEqual([]);
  });

  test('core はディスク・時計・React・Docusaurusを使わない', () => {
    const forbidden = /from ['"](?:node:|fs|path|os|react|@docusaurus)|Date\.now\(|new Date\(\)|process\./;
    expect(sources('src/core').filter((file) => forbidden.test(fs.readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  });

  test('島（islands）はDocusaurusとテーマを使わない', () => {
    const forbidden = /from ['"]@(?:docusaurus|theme|generated)/;
    expect(sources('src/islands').filter((file) => forbidden.test(fs.readFileSync(path.join(ROOT, file), 'utf8')))).toEqual([]);
  });

  test('引き出しのような名前のファイルがない', () => {
    const drawers = [...sources('src'), ...sources('scripts'), ...sources('tests')].filter((file) => /\/(utils|helpers|common|misc|types)\.(ts|tsx)$/.test(file));
    expect(drawers).toEqual([]);
  });

  test('最上位には決められたものだけがある', () => {
    const allowed = ['docs', 'guides', 'src', 'static', 'scripts', 'tests', 'docusaurus.config.ts', 'sidebars.ts', 'package.json', 'package-lock.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'tsconfig.json', 'jest.config.mjs', 'eslint.config.mjs', 'node_modules', 'build', 'release'];
    expect(fs.readdirSync(ROOT).filter((name) => !name.startsWith('.') && !allowed.includes(name))).toEqual([]);
  });
});
