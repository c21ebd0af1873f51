/** Packs files into one. */
export interface Zipper {
  /** The same files give the same bytes. */
  pack(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array>
}
