import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const FOLDER = join(__dirname, '../../fixtures/amend');

export interface AmendCase {
  readonly name: string;
  readonly oldSource: string;
  readonly newSource: string;
}

/** Real texts before and after an amendment, one folder each. */
export const AMEND_CASES: readonly AmendCase[] = readdirSync(FOLDER).sort().map((name) => ({
  name,
  oldSource: readFileSync(join(FOLDER, name, 'old.md'), 'utf8'),
  newSource: readFileSync(join(FOLDER, name, 'new.md'), 'utf8'),
}));
