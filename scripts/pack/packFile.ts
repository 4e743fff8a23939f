export interface PackFile {
  /** Path in the pack, in ASCII, so that every archive and server keeps it. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
