/** A file of an archive with what proves that it is whole. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Takes the files of an archive one by one. */
export interface ArchiveTaker {
  add(path: string, pieces: AsyncIterable<string> | readonly (string | Uint8Array)[]): Promise<WrittenFile>
}
