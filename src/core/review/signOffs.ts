import {sha256} from '../amend/sha256';
import type {SignOff} from '../model/review';

/** The name of a sign-off: the same in the browser and in the record; equal ones have one name. */
export function signOffId({change, role, decision, comment, at}: SignOff): string {
  return sha256(JSON.stringify([change, role, decision, comment, at])).slice(0, 16);
}

export interface MergedSignOffs {
  /** Recorded ones first, then what came new; nothing that was recorded is lost or changed. */
  readonly all: readonly SignOff[];
  readonly added: readonly SignOff[];
  /** How many came that were recorded before. */
  readonly knownCount: number;
}

/** Joins what reviewers saved with what is recorded. The order of the files makes no difference to what counts. */
export function mergeSignOffs(recorded: readonly SignOff[], saved: readonly SignOff[]): MergedSignOffs {
  const known = new Set(recorded.map(signOffId));
  const added: SignOff[] = [];
  for (const signOff of saved) {
    const id = signOffId(signOff);
    if (!known.has(id)) added.push(signOff);
    known.add(id);
  }
  return {all: [...recorded, ...added], added, knownCount: saved.length - added.length};
}

/** The sign-offs that count: those that no other of the same role on the same change replaces. */
export function standingSignOffs(signOffs: readonly SignOff[]): readonly SignOff[] {
  const replaced = new Set(signOffs.flatMap(({change, role, replaces}) => replaces.map((id) => `${change} ${role} ${id}`)));
  return signOffs.filter((one) => !replaced.has(`${one.change} ${one.role} ${signOffId(one)}`));
}
