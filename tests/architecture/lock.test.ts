import fs from 'node:fs';
import path from 'node:path';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const {packages} = JSON.parse(fs.readFileSync(path.resolve(__dirname, '../../package-lock.json'), 'utf8')) as {packages: Readonly<Record<string, Locked>>};

/**
 * `npm install` beside an existing node_modules leaves other platforms' packages out of the lock, and so does a registry that lacks them;
 * `npm ci` on a fresh machine then refuses. Repair: in an empty folder with package.json, `npm install --package-lock-only`;
 * where a version is missing from the registry, pin an older one under "overrides".
 */
test('ロックファイルには、どの機種のための部品も載っている（npm ciがはじめての機械で動く）', () => {
  const missing = Object.entries(packages).flatMap(([place, {optionalDependencies = {}}]) => Object.keys(optionalDependencies)
    .filter((name) => !packages[`node_modules/${name}`] && !packages[`${place}/node_modules/${name}`]));
  expect(missing).toEqual([]);
});
