import JSZip from 'jszip';

/** The first day that a ZIP entry can bear: it says nothing, and is the same in every build. */
const NO_DAY = new Date(Date.UTC(1980, 0, 1));

/** A ZIP whose bytes follow from its entries alone: in the given order, with a fixed time, without entries for folders. */
export function toFixedZip(entries: Iterable<readonly [name: string, content: Uint8Array | string]>): Promise<Uint8Array> {
  const made = new JSZip();
  for (const [name, content] of entries) made.file(name, content, {date: NO_DAY, createFolders: false});
  return made.generateAsync({type: 'uint8array', compression: 'DEFLATE', compressionOptions: {level: 9}, platform: 'DOS'});
}
