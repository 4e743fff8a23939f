/**
 * npm run register -- list                                         the registers that can be edited in Excel
 * npm run register -- to-excel docs/places/cafes.yml --out F.xlsx  a register as a workbook
 * npm run register -- from-excel F.xlsx [--remove]                 what was changed in it, back into the register
 */
import {parseArgs} from 'node:util';
import {ProblemError} from './command/problemError';
import {runCommand} from './command/runCommand';
import {fromExcel} from './register/fromExcel';
import {listRegisters} from './register/registerFiles';
import {toExcel} from './register/toExcel';

const USAGE = '使い方：npm run register -- list、npm run register -- to-excel 台帳.yml --out ファイル.xlsx、npm run register -- from-excel ファイル.xlsx [--remove]';

runCommand(main);

async function main(): Promise<void> {
  const {values: {out, remove = false}, positionals: [command, file]} = readArguments();
  const root = process.cwd();
  if (command === 'list') console.log(listRegisters(root).join('\n'));
  else if (command === 'to-excel' && file && out?.endsWith('.xlsx')) console.log(await toExcel(root, {file, out}));
  else if (command === 'from-excel' && file) console.log(await fromExcel(root, {file, isRemoving: remove}));
  else throw new ProblemError(USAGE);
}

function readArguments() {
  try {
    return parseArgs({allowPositionals: true, options: {out: {type: 'string'}, remove: {type: 'boolean'}}});
  } catch {
    throw new ProblemError(USAGE);
  }
}
