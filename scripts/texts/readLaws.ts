import fs from 'node:fs';
import path from 'node:path';
import type {LawName} from '../../src/core/citations';
import {parseRegister} from '../../src/registers/parseRegister';
import {lawsRegister, toLawNames} from '../../src/registers/schemas/laws';

/** What the guides may cite; undefined where there is no register, or it has an error (which the lint reports at its place). */
export function readLaws(root: string): readonly LawName[] | undefined {
  const file = path.join(root, 'guides/laws.yml');
  if (!fs.existsSync(file)) return undefined;
  const {value} = parseRegister(lawsRegister, {path: 'guides/laws.yml', text: fs.readFileSync(file, 'utf8')});
  return value && toLawNames(value);
}
