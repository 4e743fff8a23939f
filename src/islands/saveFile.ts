/** Hands a file made in the browser to the reader: works over http and under file://, sends nothing anywhere. */
export function saveFile({name, type, content}: {readonly name: string; readonly type: string; readonly content: BlobPart}): void {
  const address = URL.createObjectURL(new Blob([content], {type}));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Released later: some browsers read the address only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
