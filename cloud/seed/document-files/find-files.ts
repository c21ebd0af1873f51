import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { LARGEST_FILE } from '../../../src/domain/attachments/limits'

/** A file to be taken in, as far as reading it needs. */
export interface SourceFile {
  /** Path below the folder, with forward slashes. Unique in one run. */
  readonly below: string
  readonly name: string
  /** First folder below, e.g. 行政法规; '' at the top. */
  readonly topic: string
  /** Its bytes; null when there are too many, none when it can't be read. */
  read(): Uint8Array | null
}

/** A file below the folder. */
export interface FoundFile extends SourceFile {
  readonly path: string
}

const bytesOf = (path: string): Uint8Array | null => {
  try {
    return statSync(path).size > LARGEST_FILE ? null : readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}

/** Every .txt and .md file below a folder, or every file the pattern names, in a fixed order; null when there is no such folder. */
export const findFiles = (folder: string, names = /\.(?:txt|md)$/iu): readonly FoundFile[] | null => {
  try {
    if (!statSync(folder).isDirectory()) return null
  } catch {
    return null
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath ?? entry.path, entry.name)
      const below = relative(folder, path).split(sep).join('/')
      const topic = below.includes('/') ? (below.split('/')[0] ?? '') : ''
      return { path, below, name: basename(path), topic, read: () => bytesOf(path) }
    })
    .sort((a, b) => (a.below < b.below ? -1 : 1))
}
