import fs from 'node:fs';

/** Puts a finished folder where the old one stands; until then the old one stays whole. */
export function putInPlace(next: string, place: string): void {
  const before = `${place}.before`;
  fs.rmSync(before, {recursive: true, force: true});
  if (fs.existsSync(place)) fs.renameSync(place, before);
  fs.renameSync(next, place);
  fs.rmSync(before, {recursive: true, force: true});
}
