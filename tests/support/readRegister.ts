import fs from 'node:fs';
import path from 'node:path';
import {parseRegister, type RegisterSpec} from '../../src/registers/parseRegister';

/** The repository's own register, so that tests run on what readers see. Throws with the first problem. */
export function readRegister<T>(spec: RegisterSpec<T>, file: string): T {
  const text = fs.readFileSync(path.resolve(__dirname, '../..', file), 'utf8');
  const {value, file: parsed} = parseRegister(spec, {path: file, text});
  if (value === undefined) throw parsed.messages[0];
  return value;
}
