/** A file of the archive with what proves that it is whole. */
export interface WrittenFile {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** What the archive says of itself. */
export interface Manifest {
  readonly format: 1
  readonly tenant: string
  readonly township: string
  readonly exportedAt: string
  readonly withPersonalFields: boolean
  readonly leftOut: readonly { readonly table: string; readonly because: string }[]
  readonly files: readonly WrittenFile[]
}
