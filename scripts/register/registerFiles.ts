import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {findRegister, registers, type RegisterFile} from '../../src/registers';
import {ProblemError} from '../command/problemError';

/** Registers that stand in one file of their own below `docs/`; those of an edition are changed with its text. */
export function listRegisters(root: string): readonly string[] {
  return registers.map(({path: file}) => file).filter((file) => isEditable(file) && fs.existsSync(path.join(root, file)));
}

const isEditable = (file: string): boolean => file.startsWith('docs/') && !file.includes('*');

export interface RegisterText {
  readonly spec: RegisterFile['spec'];
  readonly text: string;
  readonly hash: string;
}

/** The register at a path from the top of the repository. Throws when it is none that Excel may change. */
export function readRegisterText(root: string, file: string): RegisterText {
  const register = isEditable(file) ? findRegister(file) : undefined;
  const full = path.join(root, file);
  if (!register || !isEditable(register.path) || !fs.existsSync(full)) throw new ProblemError(`${file}：Excelで直せる台帳ではありません。npm run register -- list にあるものを書いてください`);
  const text = fs.readFileSync(full, 'utf8');
  return {spec: register.spec, text, hash: createHash('sha256').update(text).digest('hex')};
}
