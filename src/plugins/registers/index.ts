import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {RegisterFile} from '../../registers';
import {readAudience, type Audience} from '../audience';
import {readBuildStamp, type BuildStamp} from '../buildStamp';
import {failOnProblems, showWarnings} from '../problems';
import {readRegister} from '../readRegister';
import {visibleRegisters} from '../visibleRegisters';
import {findChangedClauses} from './reviewedClauses';

interface RegisterContent {
  readonly name: string;
  readonly value: unknown;
}

interface Options {
  readonly audience?: Audience;
  /** For tests; the site uses all registers that belong to pages of this audience. */
  readonly registers?: readonly RegisterFile[];
  /** What the site is made from; pages show it, and count the age of an entry to its day. */
  readonly stamp?: BuildStamp;
}

/** Reads the registers and hands them to the pages; a wrong value stops the build with every problem found, a clause that changed after the review is told. */
export default function registersPlugin({siteDir}: Pick<LoadContext, 'siteDir'>, options: Options = {}): Plugin<readonly RegisterContent[]> {
  const {audience = readAudience(), registers = visibleRegisters(siteDir, audience), stamp = readBuildStamp()} = options;
  return {
    name: 'registers',
    getPathsToWatch: () => registers.map((register) => path.join(siteDir, register.path)),
    async loadContent() {
      const content = readRegisters(siteDir, {audience, registers});
      showWarnings(findChangedClauses(siteDir));
      return content;
    },
    async contentLoaded({content, actions}) {
      await actions.createData('built-on.json', JSON.stringify(stamp));
      await Promise.all(content.map(({name, value}) => actions.createData(`${name}.json`, JSON.stringify(value))));
    },
  };
}

function readRegisters(siteDir: string, {audience, registers}: Required<Pick<Options, 'audience' | 'registers'>>): RegisterContent[] {
  const read = registers.map((register) => ({name: register.spec.name, parsed: readRegister(register, {siteDir, audience})}));
  failOnProblems(read.map(({parsed}) => parsed.file));
  return read.map(({name, parsed}) => ({name, value: parsed.value}));
}
