/** `npm run pack -- [--audience staff|public] [--site FOLDER] [--out FOLDER]`: guides, comparisons, registers and templates as files for those without the site. */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readAudience, type Audience} from '../src/plugins/audience';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {writeFolder} from './disk/writeFolder';
import {comparisonFiles} from './pack/comparisonFiles';
import {guideFiles} from './pack/guideFiles';
import {licenceFiles} from './pack/licenceFiles';
import type {PackFile} from './pack/packFile';
import {readmeFile} from './pack/readmeFile';
import {registerFiles} from './pack/registerFiles';
import {templateFiles} from './pack/templateFiles';

export interface PackOptions {
  readonly siteDir: string;
  readonly audience: Audience;
  /** The built site of this audience, e.g. `build/staff`. */
  readonly site: string;
}

type Part = (options: PackOptions) => Promise<readonly PackFile[]> | readonly PackFile[];

/** What the pack holds, in the order in which it is made. */
const PARTS: readonly (readonly [string, Part])[] = [
  ['手引き（Word、PDF）', guideFiles], ['新旧対照表（Word、Excel、PDF）', comparisonFiles], ['台帳（Excel、CSV）', registerFiles], ['様式', templateFiles], ['部品の使用許諾', licenceFiles], ['説明', readmeFile],
];

runCommand(main);

async function main(): Promise<void> {
  const {options, out} = readArguments();
  const files: PackFile[] = [];
  for (const [name, part] of PARTS) {
    const made = await part(options);
    files.push(...made);
    console.log(`  ${name}：${made.length}個`);
  }
  writeFolder(out, files.map((file) => [file.path, file.bytes]));
  console.log(`▶ できました: ${out}/（${files.length}個のファイル）`);
}

function readArguments(): {readonly options: PackOptions; readonly out: string} {
  const {values} = parse();
  const audience = readAudience(values.audience);
  return {options: {siteDir: path.resolve(__dirname, '..'), audience, site: values.site ?? `build/${audience}`}, out: values.out ?? `build/pack-${audience}`};
}

function parse() {
  try {
    return parseArgs({options: {audience: {type: 'string'}, site: {type: 'string'}, out: {type: 'string'}}});
  } catch {
    throw new ProblemError('使い方：npm run pack -- [--audience staff|public] [--site 作ったサイトのフォルダー] [--out 出力先のフォルダー]');
  }
}
