import fs from 'node:fs';
import path from 'node:path';
import type {RegisterFile} from '../../registers';
import {parseRegister} from '../../registers/parseRegister';
import {withoutStaffFields} from '../../registers/withoutStaffFields';
import type {Audience} from '../audience';
import {failOnProblems} from '../problems';

/** A register's records as this audience may see them. Throws, with every problem found, when they cannot be read. */
export function readRegister({spec, path: file}: RegisterFile, {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): unknown {
  const parsed = parseRegister(spec, {path: file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')});
  failOnProblems([parsed.file]);
  return audience === 'public' ? withoutStaffFields(spec, parsed.value) : parsed.value;
}
