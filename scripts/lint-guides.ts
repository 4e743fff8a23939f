/** `npm run lint:guides -- [--json] [--quiet] [paths…]`: reads guides/ and docs/, prints every problem, exit code 1 on errors. */
import path from 'node:path';
import {parseArgs} from 'node:util';
import {formatReport} from '../src/lint/report';
import {lintTexts} from './texts/lintTexts';

const USAGE = '使い方：npm run lint:guides -- [--json] [--quiet（注意を出さない）] [調べるファイルかフォルダー…]';

try {
  main();
} catch (error) {
  console.error(`${(error as Error).message}\n${USAGE}`);
  process.exitCode = 1;
}

function main(): void {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {json: {type: 'boolean'}, quiet: {type: 'boolean'}, root: {type: 'string', default: path.join(__dirname, '..')}},
  });
  const {messages, fileCount} = lintTexts(values.root, positionals);
  const shown = values.quiet ? messages.filter(({level}) => level === 'error') : messages;
  console.log(values.json ? JSON.stringify(shown, undefined, 2) : formatReport(shown, fileCount));
  if (messages.some(({level}) => level === 'error')) process.exitCode = 1;
}
