/**
 * npm run build: checks the guides, builds the site of AUDIENCE (staff or public) and puts it in `build/<audience>/`.
 * The site in place stays until the new one is complete.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {readAudience, type Audience} from '../src/plugins/audience';
import {putInPlace} from './disk/putInPlace';

main();

function main(): void {
  const started = Date.now();
  const audience = readAudienceOrStop();
  step('文章と台帳を確かめています');
  runOrStop('npx', ['tsx', 'scripts/lint-guides.ts', '--quiet']);
  step(`${audience === 'staff' ? '職員向け' : '公開用'}のサイトを作っています（1分ほどかかります）`);
  const next = `build/.next-${audience}`;
  fs.rmSync(next, {recursive: true, force: true});
  runOrStop('node', ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', next], buildEnv(audience));
  stopIfHalf(next);
  putInPlace(next, `build/${audience}`);
  step(`できました: build/${audience}/（${Math.round((Date.now() - started) / 1000)}秒）`);
}

function readAudienceOrStop(): Audience {
  try {
    return readAudience();
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(1);
  }
}

/** Generated files apart by audience, and for the public no cache at all: a cache once carried staff text into a public build. */
function buildEnv(audience: Audience): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {...process.env, AUDIENCE: audience, DOCUSAURUS_GENERATED_FILES_DIR_NAME: `.docusaurus-${audience}`};
  delete env.NODE_ENV;
  delete env.JEST_WORKER_ID;
  if (audience === 'public') {
    env.DOCUSAURUS_NO_PERSISTENT_CACHE = '1';
    fs.rmSync('.docusaurus-public', {recursive: true, force: true});
  }
  return env;
}

function runOrStop(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const result = spawnSync(command, args, {stdio: 'inherit', env});
  if (result.status !== 0) stop();
}

/** Docusaurus that is ended by a signal leaves with 0, and half a site. */
function stopIfHalf(site: string): void {
  if (!fs.existsSync(`${site}/index.html`)) stop();
}

function stop(): never {
  console.error('サイトは作られませんでした。上の指摘を直してから、もう一度実行してください。前に作ったサイトはそのまま残っています。');
  return process.exit(1);
}

function step(text: string): void {
  console.log(`▶ ${text}`);
}
