import type { WrittenFile } from '../../ports/archive-writer'
import type { LeftBehind } from '../../ports/whole-township'

/** What the archive says of itself. */
export interface Manifest {
  readonly format: 1
  readonly tenant: string
  readonly township: string
  readonly exportedAt: string
  readonly withPersonalFields: boolean
  readonly leftOut: readonly LeftBehind[]
  readonly files: readonly WrittenFile[]
}
