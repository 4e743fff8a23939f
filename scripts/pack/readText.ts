import fs from 'node:fs';

/** A file's text, or '' where there is none. */
export function readText(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
