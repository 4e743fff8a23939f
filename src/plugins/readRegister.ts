import fs from 'node:fs';
import path from 'node:path';
import {onlyPublicFields} from '../registers/onlyPublicFields';
import {parseRegister, type ParsedRegister, type RegisterSpec} from '../registers/parseRegister';
import type {Audience} from './audience';

interface Place<T> {
  readonly spec: RegisterSpec<T>;
  /** Path from the top of the repository. */
  readonly path: string;
}

/**
 * A register as an audience may see it, and its file with every problem found.
 * The one way of a register into a site (a test holds the plugins to it): what its spec does not name as public is gone before anything is made of it.
 */
export function readRegister<T>({spec, path: file}: Place<T>, {siteDir, audience}: {readonly siteDir: string; readonly audience: Audience}): ParsedRegister<T> {
  const parsed = parseRegister(spec, {path: file, text: fs.readFileSync(path.join(siteDir, file), 'utf8')});
  return audience === 'public' && parsed.value !== undefined ? {...parsed, value: onlyPublicFields(spec, parsed.value)} : parsed;
}
