/** npm run check: types, house limits, guides lint, dead code, import directions. All of them run; any failure fails the whole. */
import {spawnSync} from 'node:child_process';

const STEPS: readonly (readonly [string, readonly string[]])[] = [
  ['型', ['tsc', '--noEmit']],
  ['書き方の決まり（ESLint）', ['eslint', '--max-warnings', '0', 'src', 'scripts', 'tests', 'docusaurus.config.ts', 'sidebars.ts']],
  ['手引きの文章', ['tsx', 'scripts/lint-guides.ts', '--quiet']],
  ['使われていないコード（knip）', ['knip']],
  ['importの向き', ['jest', 'tests/architecture', '--selectProjects', 'core']],
];

const failed = STEPS.filter(([name, command]) => {
  console.log(`▶ ${name}`);
  return spawnSync('npx', command, {stdio: 'inherit'}).status !== 0;
});
if (failed.length > 0) {
  console.error(`直すところがあります: ${failed.map(([name]) => name).join('、')}`);
  process.exit(1);
}
console.log('▶ すべて合格しました');
