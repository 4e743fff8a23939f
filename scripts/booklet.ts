/** `npm run booklet -- GUIDE [--edition ID] [--audience staff|public] [--out FILE]` */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {readAudience} from '../src/plugins/audience';
import {findGuide, makeBooklet} from './booklet/makeBooklet';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {writeBytes} from './disk/writeBytes';

const USAGE = '使い方：npm run booklet -- 手引き [--edition 版] [--audience staff|public] [--out 冊子.pdf]';
const SITE = path.resolve(__dirname, '..');

runCommand(main);

function main(): void {
  const {values: {edition, audience, out}, positionals} = readArguments();
  if (positionals.length !== 1) throw new ProblemError(USAGE);
  const [guide] = positionals;
  const document = findGuide({guide, edition, siteDir: SITE, audience: readAudience(audience)});
  const file = out ?? path.join(SITE, 'build/booklet', `${guide}-${edition ?? document.edition.effectiveDate ?? 'draft'}.pdf`);
  writeBytes(file, makeBooklet(document, SITE));
  console.log(`▶ できました: ${path.relative(process.cwd(), file)}`);
}

function readArguments() {
  try {
    return parseArgs({allowPositionals: true, options: {edition: {type: 'string'}, audience: {type: 'string'}, out: {type: 'string'}}});
  } catch {
    throw new ProblemError(USAGE);
  }
}
