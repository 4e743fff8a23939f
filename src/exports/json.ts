import type {ExportDocument} from './document';

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
const SCHEMA_VERSION = 1;

/** The comparison for other programs: the rows of the formal table as they are. One line, UTF-8. */
export function toJsonFile({title, older, newer, reason, notice, notes, proof, sentences, date, stamp, pages, table}: ExportDocument): Uint8Array {
  const value = {schemaVersion: SCHEMA_VERSION, kind: 'comparison-table', title, older, newer, reason, notice, notes, isProved: proof.isExact && proof.isSameWording, proof, sentences, date, ...(stamp === '' ? {} : {stamp}), pages, ...table};
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}
